using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Entries;

public sealed class TemplateMetadataTests
{
    [Fact]
    public void Writes_groups_and_labels_of_the_stacks_own_parameters() =>
        Assert.Contains(
            """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
                  - Label:
                      default: Network
                    Parameters:
                      - VpcStack
                      - KeyName
                ParameterLabels:
                  KeyName:
                    default: Key pair
              Owner: team
            """,
            new LabelledStack().ToTemplate().ToYaml(),
            StringComparison.Ordinal);

    [Fact]
    public void Reports_parameters_of_another_stack() =>
        Assert.StartsWith(
            "ForeignStack.Metadata: KeyName belongs to LabelledStack, another stack.",
            new ForeignStack(new LabelledStack()).Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void Refuses_two_labels_for_one_parameter()
    {
        var stack = new LabelledStack();
        var labels = new InterfaceLabels { [stack.KeyName] = "a" };

        Assert.Throws<ArgumentException>(() => labels[stack.KeyName] = "b");
    }

    private sealed class LabelledStack : Stack
    {
        public override TemplateMetadata Metadata => new()
        {
            Interface = new()
            {
                ParameterGroups = [new("Network", [VpcStack, KeyName])],
                ParameterLabels = new() { [KeyName] = "Key pair" },
            },
            Other = new() { ["Owner"] = "team" },
        };

        public Parameter<CfnString> VpcStack => Parameter<CfnString>(new() { Type = ParameterType.String });

        public Parameter<CfnString> KeyName => Parameter<CfnString>(new() { Type = ParameterType.String });
    }

    private sealed class ForeignStack(LabelledStack other) : Stack
    {
        public override TemplateMetadata Metadata => new() { Interface = new() { ParameterLabels = new() { [other.KeyName] = "x" } } };

        public Topic Alerts => Resource(() => new Topic());
    }
}
