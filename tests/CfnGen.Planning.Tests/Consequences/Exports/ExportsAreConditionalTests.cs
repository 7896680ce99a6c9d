using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Exports;

public sealed class ExportsAreConditionalTests
{
    private const string Network = """
        Parameters: {Stage: {Type: String, Default: live}}
        Conditions: {IsLive: !Equals [!Ref Stage, live]}
        Resources:
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
        Outputs:
          Id: {Value: !Ref Vpc, Export: {Name: net-vpc}}
        """;

    private const string App = """
        Resources:
          Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: x, VpcId: !ImportValue net-vpc}}
        """;

    private static readonly string Conditional = Network.Replace("Value: !Ref Vpc", "Condition: IsLive, Value: !Ref Vpc", StringComparison.Ordinal);

    [Fact]
    public void An_imported_export_may_go_where_its_new_condition_does_not_hold()
    {
        var plan = Plans.Between(Network, Conditional, WithApp());

        Assert.Equal(
            "Alarm Id: The export net-vpc exists only where IsLive holds now, and app imports it: where it does not hold CloudFormation refuses while an import exists. | "
            + "Where IsLive holds nothing is lost: say so with --env or --parameter. | "
            + "First deployment where IsLive does not hold: take the import of net-vpc out of app and deploy it. | Second deployment: this template.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void An_imported_export_goes_where_its_new_condition_is_known_not_to_hold()
    {
        var plan = Plans.Between(Network, Conditional, WithApp("test"));

        Assert.Equal(
            "Alarm Id: The export net-vpc goes, because IsLive does not hold, and app imports it: CloudFormation refuses while an import exists. | "
            + "First deployment: take the import of net-vpc out of app and deploy it. | Second deployment: this template.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void An_export_whose_new_condition_is_known_to_hold_stays()
    {
        var plan = Plans.Between(Network, Conditional, WithApp("live"));

        Assert.Empty(plan.Consequences);
    }

    [Fact]
    public void An_export_whose_condition_is_another_one_now_may_go()
    {
        var plan = Plans.Between(Conditional, Conditional.Replace(", live]", ", production]", StringComparison.Ordinal), WithApp());

        Assert.StartsWith(
            "Alarm Id: The export net-vpc exists only where IsLive holds now, and app imports it:",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IsLive", "IsProduction")]
    [InlineData("Default: live", "Default: test")]
    [InlineData("Condition: IsLive, ", "")]
    public void An_export_whose_condition_says_the_same_or_is_gone_stays(string former, string latter)
    {
        var plan = Plans.Between(Conditional, Conditional.Replace(former, latter, StringComparison.Ordinal), WithApp());

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void An_export_that_was_not_there_cannot_go()
    {
        var after = Conditional[..Conditional.IndexOf("Outputs", StringComparison.Ordinal)];

        var plan = Plans.Between(Conditional, after, WithApp("test"));

        Assert.Empty(plan.Consequences);
    }

    [Fact]
    public void Two_exports_of_one_name_share_the_cases()
    {
        var after = Conditional.Replace("Conditions: {", "Conditions: {IsTest: !Not [!Condition IsLive], ", StringComparison.Ordinal)
            + "\n  Test: {Condition: IsTest, Value: !Ref Vpc, Export: {Name: net-vpc}}";

        var plan = Plans.Between(Network, after, WithApp());

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_condition_of_an_export_that_nobody_here_imports_is_mentioned_only()
    {
        var plan = Plans.Between(Network, Conditional);

        Assert.Equal(
            "Note Id: The export net-vpc exists only where IsLive holds now. No other template here imports it; where it does not hold CloudFormation refuses if any stack does.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    private static PlanOptions WithApp(string? stage = null)
    {
        var options = new PlanOptions
        {
            Neighbours = new Dictionary<string, Model.Documents.TemplateDocument>(StringComparer.Ordinal) { ["app"] = Plans.Read(App) },
        };
        return stage is null ? options : options with { Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["Stage"] = stage } };
    }
}
