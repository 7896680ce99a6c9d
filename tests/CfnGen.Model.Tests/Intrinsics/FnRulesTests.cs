namespace CfnGen.Model.Tests.Intrinsics;

public sealed class FnRulesTests
{
    [Fact]
    public void Writes_every_function_of_rules() =>
        Assert.Equal(
            """
            Known:
              Assertions:
                - Assert: !Contains [[a, b], !Ref Size]
                - Assert: !EachMemberEquals [!ValueOf [Vpc, Tags.Department], IT]
                - Assert: !EachMemberIn [!ValueOfAll [AWS::EC2::Subnet::Id, VpcId], !RefAll AWS::EC2::VPC::Id]
            """,
            new RulesStack().AsYaml("Rules", "Known"));

    [Fact]
    public void Reports_a_parameter_of_another_stack() =>
        Assert.StartsWith(
            "ForeignStack.Known: !ValueOf [Vpc, Tags.X] belongs to RulesStack, another stack.",
            new ForeignStack(new RulesStack()).Problem(),
            StringComparison.Ordinal);

    private sealed class RulesStack : Stack
    {
        public Parameter<CfnString> Size => Parameter<CfnString>(new() { Type = ParameterType.String });

        public Parameter<CfnString> Vpc => Parameter<CfnString>(new() { Type = ParameterType.VpcId });

        public Rule Known => Rule(() => new()
        {
            Assertions =
            [
                new() { Assert = Fn.Contains(["a", "b"], Size) },
                new() { Assert = Fn.EachMemberEquals(Fn.ValueOf(Vpc, "Tags.Department"), "IT") },
                new() { Assert = Fn.EachMemberIn(Fn.ValueOfAll(ParameterType.SubnetId, "VpcId"), Fn.RefAll(ParameterType.VpcId)) },
            ],
        });
    }

    private sealed class ForeignStack(RulesStack other) : Stack
    {
        public Rule Known => Rule(() => new() { Assertions = [new() { Assert = Fn.EachMemberEquals(Fn.ValueOf(other.Vpc, "Tags.X"), "IT") }] });
    }
}
