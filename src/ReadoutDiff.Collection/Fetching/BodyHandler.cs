namespace ReadoutDiff.Collection.Fetching;

/// <summary>Reads an answer whole, within limits and the request's time, so that a body that breaks off counts as a failed request.</summary>
internal sealed class BodyHandler(HttpMessageHandler inner, int limit) : DelegatingHandler(inner)
{
    private const int SkippedBytes = 64 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!response.IsSuccessStatusCode)
            {
                await SkipAsync(response, cancellationToken).ConfigureAwait(false);
                return response;
            }

            var headers = response.Content.Headers;
            if (headers.ContentLength > limit)
            {
                throw new BodyTooLargeException($"{headers.ContentLength} bytes, more than the limit of {limit}");
            }

            var body = await ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
            var decoded = new ByteArrayContent(ContentCoding.Decode(body, [.. headers.ContentEncoding], limit));
            foreach (var (name, values) in headers.NonValidated)
            {
                decoded.Headers.TryAddWithoutValidation(name, values);
            }

            response.Content.Dispose();
            response.Content = decoded;
            return response;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            response.Dispose();
            throw new HttpRequestException("the answer broke off or is damaged", error);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Reads what explains a refusal, so that the connection can be used again and the request is over when it counts as over.
    /// The status says it all: a long, broken or packed explanation makes no other failure of it.
    /// </summary>
    private static async Task SkipAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            if (response.Content.Headers.ContentLength is null or <= SkippedBytes)
            {
                await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                var buffer = new byte[4096];
                for (int total = 0, read; total < SkippedBytes && (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0; total += read)
                {
                }
            }
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            // What is missing would not have been read by anyone.
        }
        finally
        {
            response.Content.Dispose();
        }
    }

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[32 * 1024];
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (bytes.Length + read > limit)
                {
                    throw new BodyTooLargeException($"more than the limit of {limit} bytes");
                }

                bytes.Write(buffer, 0, read);
            }

            return bytes.ToArray();
        }
    }
}
