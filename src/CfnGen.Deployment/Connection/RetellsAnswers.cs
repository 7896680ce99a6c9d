using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace CfnGen.Deployment.Connection;

/// <summary>Lets a session retell what CloudFormation says, before anybody gets it. Between the client and its callers, so that the client may be ours or the package's.</summary>
internal sealed class RetellsAnswers : PipelineHandler
{
    private static readonly ConditionalWeakTable<IClientConfig, Func<string, string>> Retellings = [];

    /// <summary>From here on the clients of this configuration do so. Core keeps one customizer of a name.</summary>
    public static void Register(IClientConfig config, Func<string, string> retelling)
    {
        RuntimePipelineCustomizerRegistry.Instance.Register(new Customizer());
        Retellings.Add(config, retelling);
    }

    public override async Task<T> InvokeAsync<T>(IExecutionContext executionContext)
    {
        var answer = await base.InvokeAsync<T>(executionContext).ConfigureAwait(false);
        if (Retellings.TryGetValue(executionContext.RequestContext.ClientConfig, out var retelling))
        {
            RetoldAnswers.Retell(executionContext.ResponseContext.Response, retelling);
        }

        return answer;
    }

    private sealed class Customizer : IRuntimePipelineCustomizer
    {
        public string UniqueName => nameof(RetellsAnswers);

        public void Customize(Type type, RuntimePipeline pipeline)
        {
            if (type == typeof(AmazonCloudFormationClient))
            {
                pipeline.AddHandlerBefore<Marshaller>(new RetellsAnswers());
            }
        }
    }
}
