package dev.convene.panel.fetch;

import dev.convene.panel.fetch.Download.Failure;
import dev.convene.panel.fetch.Download.Version;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Fetches a file by HTTP: within a size and a time, over a few redirects, and from where {@link Reach} lets it. */
@Component
@EnableConfigurationProperties(FetchSettings.class)
public class FetchFile {

    /** Years of a busy person's calendar. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_REDIRECTS = 5;

    private final Reach reach;
    private final OkHttpClient client;

    FetchFile(FetchSettings settings) {
        this.reach = new Reach(settings.networks());
        this.client = new OkHttpClient.Builder()
                .dns(reach)
                .socketFactory(new GuardedSockets(reach))
                // a proxy would look names up itself, and nobody could say what it reached
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.callTimeout())
                .callTimeout(settings.callTimeout())
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
    }

    /** @param known the version that is there already */
    public Download fetch(FileAddress address, Version known) {
        try {
            return follow(address.url(), known);
        } catch (ForbiddenAddress forbidden) {
            return failed(Failure.INSIDE_A_NETWORK);
        } catch (SSLException untrusted) {
            return failed(Failure.BAD_CERTIFICATE);
        } catch (InterruptedIOException slow) {
            return failed(Failure.TOO_SLOW);
        } catch (IOException unreachable) {
            return failed(Failure.NOT_REACHED);
        }
    }

    private Download follow(HttpUrl first, Version known) throws IOException {
        var url = first;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (!url.isHttps() && !isInside(url)) {
                return failed(Failure.NOT_ENCRYPTED);
            }
            try (var response = client.newCall(request(url, first, known)).execute()) {
                var next = response.isRedirect() ? next(response, url) : null;
                if (next == null) {
                    return answer(response);
                }
                url = next;
            }
        }
        return failed(Failure.TOO_MANY_REDIRECTS);
    }

    private static @Nullable HttpUrl next(Response response, HttpUrl from) {
        var location = response.header("Location");
        return location == null ? null : from.resolve(location);
    }

    private boolean isInside(HttpUrl url) throws IOException {
        for (var address : reach.lookup(url.host())) {
            if (!reach.isAllowedInside(address)) {
                return false;
            }
        }
        return true;
    }

    /** A name and password in the address are for its own server alone. */
    private static Request request(HttpUrl url, HttpUrl first, Version known) {
        var request = new Request.Builder()
                .url(url.newBuilder().username("").password("").build())
                .header("Accept", "text/calendar, */*;q=0.5")
                .header("User-Agent", "Convene");
        if (!first.username().isEmpty() && url.host().equals(first.host()) && url.isHttps() == first.isHttps()) {
            request.header("Authorization", Credentials.basic(first.username(), first.password()));
        }
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private static Download answer(Response response) throws IOException {
        return switch (response.code()) {
            case 200 -> fetched(response);
            case 304 -> new Download.Unchanged();
            case 401, 403 -> failed(Failure.SIGN_IN);
            case 404, 410 -> failed(Failure.NOT_THERE);
            default -> new Download.Failed(Failure.SERVER_TROUBLE, String.valueOf(response.code()));
        };
    }

    private static Download fetched(Response response) throws IOException {
        var body = response.body();
        var file = body == null ? new byte[0] : body.byteStream().readNBytes(MOST_BYTES + 1);
        return file.length > MOST_BYTES
                ? failed(Failure.TOO_LARGE)
                : new Download.Fetched(file, new Version(response.header("ETag"), response.header("Last-Modified")));
    }

    private static Download failed(Failure why) {
        return new Download.Failed(why, "");
    }
}
