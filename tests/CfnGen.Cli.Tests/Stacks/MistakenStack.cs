using CfnGen.Model;
using CfnGen.Resources.SNS;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Becomes a template, but one that SNS would refuse.</summary>
internal sealed class MistakenStack : Stack
{
    public Topic Alerts => Resource(() => new Topic { TracingConfig = "Sometimes" });
}
