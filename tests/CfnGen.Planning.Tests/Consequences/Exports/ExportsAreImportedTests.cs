using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Exports;

public sealed class ExportsAreImportedTests
{
    private const string Network = """
        Resources:
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
        Outputs:
          Id: {Value: !Ref Vpc, Export: {Name: !Sub "${AWS::StackName}-Vpc"}}
        """;

    private const string App = """
        Parameters: {Parent: {Type: String}}
        Resources:
          Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: x, VpcId: !ImportValue {Fn::Sub: "${Parent}-Vpc"}}}
        """;

    private static readonly PlanOptions WithApp = new()
    {
        Neighbours = new Dictionary<string, Model.Documents.TemplateDocument>(StringComparer.Ordinal) { ["app"] = Plans.Read(App) },
    };

    [Fact]
    public void An_export_that_another_template_imports_cannot_be_removed()
    {
        var after = Network[..Network.IndexOf("Outputs", StringComparison.Ordinal)];

        var plan = Plans.Between(Network, after, WithApp);

        Assert.Equal(
            "Alarm Id: The export ${AWS::StackName}-Vpc is removed, and app imports it: CloudFormation refuses while an import exists. | "
            + "First deployment: take the import of ${AWS::StackName}-Vpc out of app and deploy it. | Second deployment: this template without the export.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void An_export_that_another_template_imports_cannot_be_renamed()
    {
        var plan = Plans.Between(Network, Network.Replace("}-Vpc", "}-VpcId", StringComparison.Ordinal), WithApp);

        Assert.Equal(
            "Alarm Id: The export ${AWS::StackName}-Vpc is renamed to ${AWS::StackName}-VpcId, and app imports it: CloudFormation refuses while an import exists. | "
            + "First deployment: this template with both exports, ${AWS::StackName}-Vpc and ${AWS::StackName}-VpcId. | "
            + "Then let app import ${AWS::StackName}-VpcId and deploy it. | Second deployment: this template without ${AWS::StackName}-Vpc.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void An_export_of_a_replaced_resource_gets_another_value()
    {
        var plan = Plans.Between(Network, Network.Replace("10.0.0.0", "10.1.0.0", StringComparison.Ordinal), WithApp);

        Assert.StartsWith(
            "Alarm Id: The export ${AWS::StackName}-Vpc gets another value, and app imports it:",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_whose_parameter_has_another_name_may_get_another_value()
    {
        const string Exporter = """
            Parameters: {Id: {Type: String}}
            Resources: {Topic: {Type: AWS::SNS::Topic}}
            Outputs: {Vpc: {Value: !Ref Id, Export: {Name: main-Vpc}}}
            """;
        var after = Exporter.Replace("Id: {", "VpcId: {", StringComparison.Ordinal).Replace("!Ref Id", "!Ref VpcId", StringComparison.Ordinal);

        var plan = Plans.Between(Exporter, after, WithApp);

        Assert.StartsWith(
            "Warning Vpc: The export main-Vpc gets another value if VpcId gets another value than Id has, and app imports it: then CloudFormation refuses while an import exists. |",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_whose_value_is_looked_up_now_stays()
    {
        const string Before = "Resources: {Topic: {Type: AWS::SNS::Topic}}\nOutputs: {Vpc: {Value: vpc-1, Export: {Name: main-Vpc}}}";

        var plan = Plans.Between(Before, "Mappings: {Ids: {main: {vpc: vpc-1}}}\n" + Before.Replace("Value: vpc-1", "Value: !FindInMap [Ids, main, vpc]", StringComparison.Ordinal), WithApp);

        Assert.Empty(plan.Consequences);
        Assert.Equal(["Ids"], plan.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void An_export_that_nobody_here_imports_is_mentioned_only()
    {
        var after = Network[..Network.IndexOf("Outputs", StringComparison.Ordinal)];

        var plan = Plans.Between(Network, after);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
        Assert.Equal(
            "Note Id: The export ${AWS::StackName}-Vpc is removed. No other template here imports it; CloudFormation refuses if any stack does.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }
}
