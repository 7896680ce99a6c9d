using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Lowering;

public sealed class FunctionPlacesTests
{
    [Fact]
    public void Reports_functions_without_the_transform_that_they_need() =>
        Assert.Equal(
            [
                "PlainStack.One: Fn::Length needs the transform AWS::LanguageExtensions: override Transform => [\"AWS::LanguageExtensions\"] in the stack.",
                "PlainStack.Two: Fn::ToJsonString needs the transform AWS::LanguageExtensions: override Transform => [\"AWS::LanguageExtensions\"] in the stack.",
                "PlainStack.Three: Fn::FindInMap with a default value needs the transform AWS::LanguageExtensions: override Transform => [\"AWS::LanguageExtensions\"] in the stack.",
                "PlainStack.Four: DeletionPolicy chosen by a function needs the transform AWS::LanguageExtensions: override Transform => [\"AWS::LanguageExtensions\"] in the stack.",
            ],
            new PlainStack([]).Problems());

    [Theory]
    [InlineData("AWS::LanguageExtensions")]
    [InlineData("Own", "AWS::LanguageExtensions")]
    public void Takes_them_with_the_transform(params string[] transform) => Assert.NotNull(new PlainStack(transform).ToTemplate());

    [Fact]
    public void Reports_a_rule_function_in_a_condition() =>
        Assert.Equal(
            "ConditionStack.HasIt: Fn::Contains works only in rules: use Fn.Equals, Fn.And and Fn.Or in conditions.",
            new ConditionStack(() => Fn.Contains(["a"], "a")).Problem());

    [Fact]
    public void Reports_a_resource_in_a_condition() =>
        Assert.Equal(
            "ResourceConditionStack.HasIt: !Ref Alerts is a resource, which is not there yet when conditions are evaluated: test parameters, mappings and pseudo parameters only.",
            new ResourceConditionStack().Problem());

    [Fact]
    public void Reports_a_condition_in_a_rule() =>
        Assert.Equal(
            "RuleStack.Known: Rules know no conditions, because they are checked before them: write what IsWest tests.",
            new RuleStack().Problem());

    [Fact]
    public void Reports_a_function_in_a_mapping() =>
        Assert.Equal(
            "MappingStack.Table: A mapping holds literals only, no Ref: use a condition with Fn.If where it is looked up.",
            new MappingStack().Problem());

    private sealed class PlainStack(string[] transform) : Stack
    {
        public override IReadOnlyList<string> Transform => transform;

        public Mapping Table => Mapping(() => new() { ["a"] = new() { ["b"] = "c" } });

        public GenericResource One => Resource(() => With(Fn.Length((CfnList<CfnString>)["a", "b"])));

        public GenericResource Two => Resource(() => With(Fn.ToJsonString(new CfnJson { ["a"] = 1 })));

        public GenericResource Three => Resource(() => With(Fn.FindInMap(Table, Aws.Region, "b", "c")));

        public GenericResource Four => Resource(() => With("x") with { DeletionPolicy = Aws.StackName });

        private static GenericResource With(CfnJson value) => new("AWS::SNS::Topic") { Extra = new() { ["Value"] = value } };
    }

    private sealed class ConditionStack(Func<ConditionExpression> test) : Stack
    {
        public Condition HasIt => Condition(test);
    }

    private sealed class ResourceConditionStack : Stack
    {
        public Topic Alerts => Resource(() => new Topic());

        public Condition HasIt => Condition(() => Fn.Equals(Alerts.Ref, "a"));
    }

    private sealed class RuleStack : Stack
    {
        public Rule Known => Rule(() => new() { Assertions = [new() { Assert = Fn.Not(IsWest) }] });

        public Condition IsWest => Condition(() => Fn.Equals(Aws.Region, "us-west-1"));
    }

    private sealed class MappingStack : Stack
    {
        public Mapping Table => Mapping(() => new() { ["a"] = new() { ["b"] = Aws.Region } });
    }
}
