using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.S3;

namespace CfnGen.Deployment.Connection;

/// <summary>
/// Lets a client that is told to try nothing again sign once more by AWS's clock when ours is wrong, which Core takes for a try.
/// Whether a call is made again for any other reason is up to <see cref="Waiting.PatientCalls"/>: who made it may have to look first what became of it.
/// </summary>
internal sealed class CorrectsClockSkew : IRuntimePipelineCustomizer
{
    public string UniqueName => nameof(CorrectsClockSkew);

    /// <summary>From here on such clients of the process do so. Core keeps one customizer of a name.</summary>
    public static void Register() => RuntimePipelineCustomizerRegistry.Instance.Register(new CorrectsClockSkew());

    public void Customize(Type type, RuntimePipeline pipeline)
    {
        if ((type == typeof(AmazonCloudFormationClient) || type == typeof(AmazonS3Client))
            && pipeline.Handlers.OfType<RetryHandler>().FirstOrDefault() is { RetryPolicy.MaxRetries: 0 })
        {
            pipeline.ReplaceHandler<RetryHandler>(new RetryHandler(new Policy()));
        }
    }

    private sealed class Policy() : StandardRetryPolicy(maxRetries: 1)
    {
        public override bool RetryForException(IExecutionContext executionContext, Exception exception) => false;

        public override Task<bool> RetryForExceptionAsync(IExecutionContext executionContext, Exception exception) => Task.FromResult(false);
    }
}
