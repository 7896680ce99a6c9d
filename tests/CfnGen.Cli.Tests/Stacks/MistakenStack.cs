using CfnGen.Model;
using CfnGen.Resources.SNS;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Becomes a template, but one that SNS would refuse.</summary>
/// <param name="change">What a test does to the topic; absent: nothing.</param>
internal sealed class MistakenStack(Func<Topic, Topic>? change = null) : Stack
{
    public Topic Alerts => Resource(() => Changed(new() { TracingConfig = "Sometimes" }));

    private Topic Changed(Topic topic) => change is null ? topic : change(topic);
}
