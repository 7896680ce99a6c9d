using System.Xml.Linq;

namespace CfnGen.CloudFormationStandIn.Tests.Calling;

/// <summary>What most tests do with stacks, in one word each.</summary>
internal static class StackCalls
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromHours(2);

    /// <summary>The name of the change set that was made last.</summary>
    public static string LastChangeSet(this StandInCaller caller) => $"next-{caller.StandIn.Calls["CreateChangeSet"]}";

    /// <summary>Makes a change set and waits until it is there.</summary>
    public static async Task<XElement> PlanAsync(this StandInCaller caller, string template, string type = "CREATE", string stack = StandInCaller.Stack, params (string, string)[] more)
    {
        await caller.CallAsync("CreateChangeSet",
            [("StackName", stack), ("ChangeSetName", $"next-{caller.StandIn.Calls["CreateChangeSet"] + 1}"), ("ChangeSetType", type), ("TemplateBody", template), ("Capabilities.member.1", "CAPABILITY_NAMED_IAM"), .. more]);
        caller.Clock.Advance(TimeSpan.FromSeconds(5));
        return await caller.CallAsync("DescribeChangeSet", ("StackName", stack), ("ChangeSetName", caller.LastChangeSet()));
    }

    /// <summary>Makes a change set and executes it.</summary>
    public static async Task StartAsync(this StandInCaller caller, string template, string type = "CREATE", string stack = StandInCaller.Stack, params (string, string)[] more)
    {
        var plan = await caller.PlanAsync(template, type, stack, more);
        Assert.Equal("CREATE_COMPLETE", plan.Descendants("Status").Single().Value);
        await caller.CallAsync("ExecuteChangeSet", ("StackName", stack), ("ChangeSetName", caller.LastChangeSet()));
    }

    /// <summary>Makes a change set, executes it, and waits for its end.</summary>
    /// <returns>The state of the stack then.</returns>
    public static async Task<string?> DeployAsync(this StandInCaller caller, string template, string type = "CREATE", string stack = StandInCaller.Stack, params (string, string)[] more)
    {
        await caller.StartAsync(template, type, stack, more);
        return caller.End(stack);
    }

    /// <summary>Waits for the end of whatever goes on.</summary>
    public static string? End(this StandInCaller caller, string stack = StandInCaller.Stack)
    {
        caller.Clock.Advance(LongEnough);
        return caller.StandIn.StatusOf(stack);
    }

    /// <summary>The events of a stack, the oldest first: <c>Queue CREATE_COMPLETE</c>, and the reason behind a colon.</summary>
    public static async Task<IReadOnlyList<string>> EventsAsync(this StandInCaller caller, string stack = StandInCaller.Stack)
    {
        var answer = await caller.CallAsync("DescribeStackEvents", ("StackName", stack));
        return [.. answer.Descendants("member").Reverse().Select(Line)];
    }

    public static async Task<string> PhysicalIdAsync(this StandInCaller caller, string logicalId, string stack = StandInCaller.Stack)
    {
        var answer = await caller.CallAsync("DescribeStackEvents", ("StackName", stack));
        return answer.Descendants("member").First(happened => happened.Element("LogicalResourceId")!.Value == logicalId && happened.Element("ResourceStatus")!.Value.EndsWith("_COMPLETE", StringComparison.Ordinal))
            .Element("PhysicalResourceId")!.Value;
    }

    private static string Line(XElement happened)
    {
        var reason = happened.Element("ResourceStatusReason")?.Value;
        return $"{happened.Element("LogicalResourceId")!.Value} {happened.Element("ResourceStatus")!.Value}{(reason is null ? "" : $": {reason}")}";
    }
}
