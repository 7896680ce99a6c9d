using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace CfnGen.Deployment.Connection;

/// <summary>Takes new credentials and asks once more when AWS says that the old ones have run out, which a clock that is slow or a revoked session keeps from being noticed before.</summary>
internal sealed class RenewsExpiredCredentials : PipelineHandler
{
    /// <summary>From here on every client of the process does so. Core keeps one customizer of a name.</summary>
    public static void Register() => RuntimePipelineCustomizerRegistry.Instance.Register(new Customizer());

    public override async Task<T> InvokeAsync<T>(IExecutionContext executionContext)
    {
        var context = executionContext.RequestContext;
        try
        {
            return await base.InvokeAsync<T>(executionContext).ConfigureAwait(false);
        }
        catch (AmazonServiceException refusal) when (IsExpiry(refusal.ErrorCode) && context.Identity is RefreshingAWSCredentials)
        {
            ((RefreshingAWSCredentials)context.Identity).ClearCredentials();
        }

        context.IsSigned = false;
        context.Retries = 0;
        return await base.InvokeAsync<T>(executionContext).ConfigureAwait(false);
    }

    public static bool IsExpiry(string? code) => code is "ExpiredToken" or "ExpiredTokenException" or "TokenRefreshRequired";

    private sealed class Customizer : IRuntimePipelineCustomizer
    {
        public string UniqueName => nameof(RenewsExpiredCredentials);

        public void Customize(Type type, RuntimePipeline pipeline) => pipeline.AddHandlerAfter<Marshaller>(new RenewsExpiredCredentials());
    }
}
