using CfnGen.Model.Documents;
using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Entries;

public sealed class SectionTests
{
    [Fact]
    public void Writes_every_section_in_the_order_of_the_guide() =>
        Assert.Equal(
            """
            # All of them
            AWSTemplateFormatVersion: '2010-09-09'
            Description: Everything

            Metadata:
              Owner: team

            Parameters:

              Size:
                Type: Number

            Rules:

              Known:
                RuleCondition: !Equals [!Ref AWS::Region, us-west-1]
                Assertions:
                  - Assert: !Contains [['1', '2'], !Ref Size]
                    AssertDescription: One or two.

            Mappings:

              # by region
              Table:
                eu-west-1:
                  Image: ami-1

            Conditions:

              IsWest: !Equals [!Ref AWS::Region, us-west-1]

            Transform: AWS::LanguageExtensions

            Resources:

              Alerts:
                Type: AWS::SNS::Topic
                DeletionPolicy: RetainExceptOnCreate
                UpdateReplacePolicy: Retain

            Outputs:

              # for others
              Shown:
                Description: The topic.
                Condition: IsWest
                Value: !Ref Alerts
                Export:
                  Name: !Sub ${AWS::StackName}-Name
            """.ReplaceLineEndings("\n").Replace("\n\n", "\n", StringComparison.Ordinal),
            new EverythingStack().ToTemplate().ToYaml().TrimEnd('\n').Replace("\n\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void Names_the_member_as_the_source_of_every_node()
    {
        var template = new EverythingStack().ToTemplate();

        var output = (MappingNode)((MappingNode)template.Root["Outputs"]!)["Shown"]!;
        Assert.Equal("EverythingStack.Shown", output["Value"]!.Source.ToString());
    }

    [Fact]
    public void Gives_an_equal_template_each_time()
    {
        var stack = new EverythingStack();

        Assert.Equal(stack.ToTemplate(), stack.ToTemplate());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Writes_the_same_in_every_culture(string culture)
    {
        var expected = new CultureStack().ToTemplate().ToYaml();

        string actual;
        using (new CfnGen.TestKit.Surroundings.CultureScope(culture))
        {
            actual = new CultureStack().ToTemplate().ToYaml();
        }

        Assert.Equal(expected, actual);
    }

    private sealed class EverythingStack : Stack
    {
        public override string Description => "Everything";

        public override string Comment => "All of them";

        public override TemplateMetadata Metadata => new() { Other = new() { ["Owner"] = "team" } };

        public override IReadOnlyList<string> Transform => ["AWS::LanguageExtensions"];

        public Output Shown => Output(() => new()
        {
            Comment = "for others",
            Description = "The topic.",
            Condition = IsWest,
            Value = Alerts.Ref,
            Export = $"{Aws.StackName}-Name",
        });

        public Topic Alerts => Resource(() => new Topic { DeletionPolicy = DeletionPolicy.RetainExceptOnCreate, UpdateReplacePolicy = DeletionPolicy.Retain });

        public Condition IsWest => Condition(() => Fn.Equals(Aws.Region, "us-west-1"));

        public Mapping Table => Mapping(() => new() { Comment = "by region", ["eu-west-1"] = new() { ["Image"] = "ami-1" } });

        public Rule Known => Rule(() => new()
        {
            RuleCondition = Fn.Equals(Aws.Region, "us-west-1"),
            Assertions = [new() { Assert = Fn.Contains(["1", "2"], $"{Size}"), AssertDescription = "One or two." }],
        });

        public Parameter<CfnInteger> Size => Parameter<CfnInteger>(new() { Type = ParameterType.Number });
    }

    private sealed class CultureStack : Stack
    {
        public override string Name => "title-" + nameof(CultureStack);

        public Parameter<CfnInteger> Size => Parameter<CfnInteger>(new() { Type = ParameterType.Number, Default = -1.5, MinValue = -1234567 });

        public Topic INFO => Resource(() => new Topic { TopicName = $"I{-1234.5}{-1}{1234567L}i", Extra = new() { ["Rate"] = 0.25, ["Count"] = -5 } });

        public GenericResource Host => Resource(() => new GenericResource("AWS::AutoScaling::AutoScalingGroup") { UpdatePolicy = UpdatePolicy.Rolling(pause: TimeSpan.FromSeconds(90)) });
    }
}
