package dev.convene.slack.wire;

import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import com.slack.api.util.http.SlackHttpClient;
import dev.convene.slack.SlackJson;
import java.io.IOException;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.Response;

/** The SDK's client of the Web API, reading answers with what is kept in {@link SlackJson}. Logs no bodies. */
final class SlackMethods extends MethodsClientImpl {

    private final SlackConfig config;

    SlackMethods(SlackHttpClient client, String token) {
        super(client, token);
        this.config = client.getConfig();
        setEndpointUrlPrefix(config.getMethodsEndpointUrlPrefix());
    }

    @Override
    protected <T extends SlackApiTextResponse> T postFormWithTokenAndParseResponse(
            FormBody.Builder form, String endpoint, String token, Class<T> type) throws IOException, SlackApiException {
        try (var response = runPostFormWithToken(form, endpoint, token)) {
            return parsed(response, type);
        }
    }

    private <T extends SlackApiTextResponse> T parsed(Response response, Class<T> type)
            throws IOException, SlackApiException {
        var body = Objects.requireNonNull(response.body()).string();
        if (!response.isSuccessful()) {
            throw new SlackApiException(config, response, body);
        }
        var answer = SlackJson.read(body, type);
        answer.setHttpResponseHeaders(response.headers().toMultimap());
        return answer;
    }
}
