using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class ResourcesAreRenamedTests
{
    private const string Template = """
        Resources:
          Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Queue}}
          Queue: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 5}}
        """;

    [Fact]
    public void A_resource_under_another_id_is_replaced()
    {
        var plan = Plans.Between(Template, Template.Replace("Alerts", "Alarms", StringComparison.Ordinal));

        Assert.Equal(
            "Alarm Alarms: Alerts is called Alarms now and is the same otherwise: a new name REPLACES it. CloudFormation makes Alarms and deletes Alerts. | "
            + "Keep the logical id: call it Alerts in the template, or give the member in C# the explicit id \"Alerts\".",
            ConsequenceLines.Of(plan, ConsequenceKind.Rename));
    }

    [Fact]
    public void Resources_that_refer_to_each_other_are_renamed_together()
    {
        var plan = Plans.Between(Template, Template.Replace("Alerts", "Alarms", StringComparison.Ordinal).Replace("Queue", "Work", StringComparison.Ordinal).Replace("SQS::Work", "SQS::Queue", StringComparison.Ordinal));

        Assert.Equal(["Alerts", "Queue"], plan.Resources.Select(resource => resource.FormerId));
    }

    [Fact]
    public void A_resource_that_differs_is_removed_and_another_added()
    {
        var after = Template.Replace("Queue: {", "Work: {", StringComparison.Ordinal).Replace("DelaySeconds: 5", "DelaySeconds: 6", StringComparison.Ordinal).Replace("!Ref Queue", "!Ref Work", StringComparison.Ordinal);

        var plan = Plans.Between(Template, after);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.Rename));
        Assert.Equal([ChangeKind.Changed, ChangeKind.Added, ChangeKind.Removed], plan.Resources.Select(resource => resource.Kind));
    }
}
