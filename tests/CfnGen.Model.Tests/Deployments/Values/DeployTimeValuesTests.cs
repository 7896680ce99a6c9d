namespace CfnGen.Model.Tests.Deployments.Values;

/// <summary>Names of exports in the many ways in which a template can spell them.</summary>
public sealed class DeployTimeValuesTests
{
    [Theory]
    [InlineData("eu-west-1", "joined", "test-names")]
    [InlineData("eu-west-1", "sub", "test-names/blue/${Plain}")]
    [InlineData("eu-west-1", "map", "ireland")]
    [InlineData("us-east-1", "map", "virginia")]
    [InlineData("eu-west-1", "if", "in-europe")]
    [InlineData("us-east-1", "if", "elsewhere")]
    public void Reads_a_name_as_cloudformation_will(string region, string kind, string name)
    {
        var deployment = new Deployment<NamesStack>
        {
            Environment = new() { Name = "test", Region = region },
            Parameters = stack => [stack.Kind.Is(kind)],
        };

        var error = Assert.Throws<InvalidDeploymentException>(() => DeploymentPlan.Of([deployment], [new NamesStack()]));

        Assert.StartsWith($"test/names: It imports '{name}', which", error.Message, StringComparison.Ordinal);
    }

    private sealed class NamesStack : Stack
    {
        public Parameter<CfnString> Kind => Parameter<CfnString>(new() { Type = ParameterType.String });

        public Parameter<CfnString> Colour => Parameter<CfnString>(new() { Type = ParameterType.String, Default = "blue" });

        public Mapping Places => Mapping(() => new()
        {
            ["eu-west-1"] = new() { ["Name"] = "ireland" },
            ["us-east-1"] = new() { ["Name"] = "virginia" },
        });

        public Condition IsJoined => Condition(() => Fn.Equals(Kind, "joined"));

        public Condition IsSub => Condition(() => Fn.And(Fn.Equals(Kind, "sub"), Fn.Not(IsJoined)));

        public Condition IsMap => Condition(() => Fn.Or(Fn.Equals(Kind, "map"), IsJoined, IsSub));

        public Condition IsOnlyMap => Condition(() => Fn.And(IsMap, Fn.Not(IsJoined), Fn.Not(IsSub)));

        public Condition IsIf => Condition(() => Fn.Equals(Kind, "if"));

        public Condition InEurope => Condition(() => Fn.Equals(Aws.Region, "eu-west-1"));

        public GenericResource Joined => Resource(() => Importer(IsJoined, Fn.Join("-", ["test", "names"])));

        public GenericResource Substituted => Resource(() => Importer(IsSub, $$"""{{Aws.StackName}}/{{Colour}}/${Plain}"""));

        public GenericResource Mapped => Resource(() => Importer(IsOnlyMap, Fn.FindInMap(Places, Aws.Region, "Name")));

        public GenericResource Chosen => Resource(() => Importer(IsIf, Fn.If(InEurope, (CfnString)"in-europe", "elsewhere")));

        private static GenericResource Importer(Condition condition, CfnString name) => new("AWS::SNS::Topic")
        {
            Condition = condition,
            Extra = new() { ["DisplayName"] = (CfnString)Fn.ImportValue(name) },
        };
    }
}
