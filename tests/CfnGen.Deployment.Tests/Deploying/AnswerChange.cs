namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>Lets a test change what CloudFormation answers, or what happens around a call.</summary>
internal sealed class AnswerChange(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Gets the action and the answer's text.</summary>
    public Func<string, string, string> Change { get; set; } = (_, text) => text;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var action = form.Split('&').FirstOrDefault(field => field.StartsWith("Action=", StringComparison.Ordinal))?["Action=".Length..] ?? "";
        var answer = await base.SendAsync(request, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        answer.Content = new StringContent(Change(action, text), System.Text.Encoding.UTF8, "text/xml");
        return answer;
    }
}
