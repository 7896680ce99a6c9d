using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.Boot;

/// <summary>The script that CloudFormation would hand to an instance: a resource's user data with every reference replaced.</summary>
internal static class UserDataScript
{
    /// <param name="template">The lowered stack.</param>
    /// <param name="resource">The launch template, launch configuration or instance.</param>
    /// <param name="values">What references stand for, by their text in <c>Fn::Sub</c>: <c>TargetGroup</c>, <c>Logs.Arn</c>. Absent: that text itself.</param>
    public static string Of(TemplateDocument template, string resource, IReadOnlyDictionary<string, string>? values = null)
    {
        var properties = Child(Child(Child(template.Root, "Resources"), resource), "Properties");
        var data = properties is MappingNode mapping && mapping["LaunchTemplateData"] is { } launchTemplate ? launchTemplate : properties;
        return DeployedText.Of(Child(data, "UserData"), values);
    }

    private static TemplateNode Child(TemplateNode node, string key) =>
        (node as MappingNode)?[key] ?? throw new InvalidOperationException($"The template has no '{key}' where the user data should be.");
}
