namespace CfnGen.Planning.Tests.Effects;

/// <summary>What it does to a stack when the deployment gives its parameters other values than it has.</summary>
public sealed class ChangedParametersTests
{
    private const string Template = """
        Parameters: {Size: {Type: String}, Stage: {Type: String}, Zones: {Type: String, Default: one}}
        Conditions:
          Large: !Equals [!Ref Stage, production]
        Mappings: {Days: {test: {Kept: 7}, production: {Kept: 90}, staging: {Kept: 7}}}
        Resources:
          Disk: {Type: AWS::EC2::Volume, Properties: {AvailabilityZone: eu-west-1a, Size: !Ref Size}}
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Sub "10.${Size}.0.0/16"}}
          Logs: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: !FindInMap [Days, !Ref Stage, Kept]}}
          Alarm: {Type: AWS::SNS::Topic, Condition: Large, Properties: {DisplayName: !If [Large, loud, quiet]}}
        """;

    [Fact]
    public void Other_values_change_what_refers_to_them()
    {
        var plan = Between(("1", "test"), ("2", "test"));

        Assert.Equal(
            """
            Changed Disk NoInterruption
              Properties.Size NoInterruption because of Parameter Size
            Changed Vpc Replacement
              Properties.CidrBlock Replacement because of Parameter Size
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void Other_values_choose_other_entries_of_mappings_and_other_branches()
    {
        var plan = Between(("1", "test"), ("1", "production"));

        Assert.Equal(
            """
            Changed Logs NoInterruption
              Properties.RetentionInDays NoInterruption because of Parameter Stage
            Changed Alarm ExistenceIf
              Condition ExistenceIf because of Condition Large
              Properties.DisplayName NoInterruption because of Condition Large
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void Other_values_that_come_to_the_same_change_nothing()
    {
        var plan = Between(("1", "test"), ("1", "staging"));

        Assert.Empty(plan.Resources);
    }

    [Fact]
    public void A_value_that_nobody_knows_changes_nothing()
    {
        var options = new PlanOptions { FormerParameters = Values("1", "test"), Parameters = new Dictionary<string, string>(StringComparer.Ordinal) };

        var plan = Plans.Between(Template, Template, options);

        Assert.Empty(plan.Resources);
    }

    [Fact]
    public void A_value_that_was_written_and_is_a_parameter_now_stays()
    {
        var former = Template.Replace("Size: !Ref Size", "Size: 1", StringComparison.Ordinal);
        var options = new PlanOptions { FormerParameters = Values("5", "test"), Parameters = Values("1", "test") };

        var plan = Plans.Between(former, Template.Replace("10.${Size}", "10.1", StringComparison.Ordinal), options);

        Assert.DoesNotContain(plan.Resources, resource => resource.LogicalId == "Disk");
    }

    private static Plan Between((string Size, string Stage) former, (string Size, string Stage) latter) =>
        Plans.Between(Template, Template, new() { FormerParameters = Values(former.Size, former.Stage), Parameters = Values(latter.Size, latter.Stage) });

    private static Dictionary<string, string> Values(string size, string stage) => new(StringComparer.Ordinal) { ["Size"] = size, ["Stage"] = stage };
}
