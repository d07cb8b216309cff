FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 convene
COPY --from=build /build/target/convene-*.jar /app/convene.jar
USER 10001
ENV LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
# MaxRAMPercentage: a quarter, the default, leaves most of a container unused; the rest is for metaspace and threads.
# ExitOnOutOfMemoryError: a process that half works is worse than one that is started anew, and nothing is lost by it.
# No shell in between, so that SIGTERM reaches the bot.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/convene.jar"]
