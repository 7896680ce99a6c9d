namespace CfnGen.Planning.Tests.Comparison;

/// <summary>Values that are written differently and are the same, in every stack or in some.</summary>
public sealed class SameValuesTests
{
    private const string Rest = """
        Parameters:
          Size: {Type: Number, Default: 5}
          Block: {Type: String, Default: 10.0.1.0/24}
          Zones: {Type: CommaDelimitedList, Default: "a, b"}
          Image: {Type: "AWS::SSM::Parameter::Value<String>", Default: x}
        Conditions: {IsLive: !Equals [!Ref Block, live]}
        Mappings: {Blocks: {main: {vpc: 10.0.1.0/24, other: x}}}
        Resources:
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 

        """;

    [Theory]
    [InlineData("!Select [1, !Cidr [10.0.0.0/16, 4, 8]]", "10.0.1.0/24")]
    [InlineData("!FindInMap [Blocks, main, vpc]", "10.0.1.0/24")]
    [InlineData("!Sub ['${B}', {B: !FindInMap [Blocks, main, vpc]}]", "10.0.1.0/24")]
    [InlineData("!Join ['', [!FindInMap [Blocks, main, other], !Ref AWS::Region]]", "!Sub 'x${AWS::Region}'")]
    [InlineData("!Select [0, !FindInMap [Blocks, main, vpc], b]", "!Select ['0', !FindInMap [Blocks, main, vpc], b]")]
    [InlineData("{'Fn::ToJsonString': {a: 1}}", "'{\"a\":1}'")]
    public void Constant_functions_are_what_they_give(string one, string other)
    {
        var there = Plans.Between(With(one), With(other));
        var back = Plans.Between(With(other), With(one));

        Assert.True(there.IsEmpty);
        Assert.True(back.IsEmpty);
    }

    [Theory]
    [InlineData("!Ref Block", "10.0.1.0/24", "the value of Block is not the default")]
    [InlineData("!Sub 'a-${Size}'", "a-5", "the value of Size is not the default")]
    [InlineData("!Sub '${Block}-${Size}'", "10.0.1.0/24-5", "the value of Block or Size is not the default")]
    [InlineData("!Select [1, !Ref Zones]", "b", "the value of Zones is not the default")]
    [InlineData("!If [IsLive, a, b]", "b", "a parameter has another value than its default")]
    public void A_parameter_in_the_place_of_its_default_depends_on_the_value_of_the_stack(string one, string other, string when)
    {
        var there = Plans.Between(With(one), With(other));
        var back = Plans.Between(With(other), With(one));

        var expected = $"Changed Vpc ReplacementIf\n  Properties.CidrBlock ReplacementIf if {when}";
        Assert.Equal(expected, Plans.Summary(there));
        Assert.Equal(expected, Plans.Summary(back));
    }

    [Theory]
    [InlineData("!Ref Block", "10.0.2.0/24")]
    [InlineData("!Ref Image", "x")]
    [InlineData("!FindInMap [Blocks, main, vpc]", "10.0.2.0/24")]
    public void Another_value_is_another_value(string one, string other)
    {
        var plan = Plans.Between(With(one), With(other));

        Assert.Equal("Changed Vpc Replacement\n  Properties.CidrBlock Replacement", Plans.Summary(plan));
    }

    [Theory]
    [InlineData("10.0.1.0/24", "")]
    [InlineData("10.0.9.0/24", "Changed Vpc Replacement\n  Properties.CidrBlock Replacement")]
    public void A_given_value_decides(string given, string expected)
    {
        var options = new PlanOptions { Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["Block"] = given } };

        var plan = Plans.Between(With("!Ref Block"), With("10.0.1.0/24"), options);

        Assert.Equal(expected, Plans.Summary(plan));
    }

    [Fact]
    public void A_parameter_under_a_new_name_may_keep_its_value()
    {
        var before = With("!Ref Block");
        var after = before.Replace("Block: {", "Range: {", StringComparison.Ordinal).Replace("!Ref Block", "!Ref Range", StringComparison.Ordinal);

        var plan = Plans.Between(before, after);

        Assert.Equal("Changed Vpc ReplacementIf\n  Properties.CidrBlock ReplacementIf if Range gets another value than Block has", Plans.Summary(plan));
        Assert.Equal(["Range", "Block"], plan.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void A_mapping_under_a_new_name_gives_the_same()
    {
        var before = With("!FindInMap [Blocks, !Ref AWS::Region, vpc]");

        var plan = Plans.Between(before, before.Replace("Blocks", "Ranges", StringComparison.Ordinal));

        Assert.Equal("", Plans.Summary(plan));
    }

    [Fact]
    public void A_value_that_is_moved_into_a_mapping_stays()
    {
        var before = With("10.0.9.0/24");
        var after = With("!FindInMap [Blocks, main, new]").Replace("other: x", "other: x, new: 10.0.9.0/24", StringComparison.Ordinal);

        var plan = Plans.Between(before, after);

        Assert.Equal("", Plans.Summary(plan));
    }

    [Fact]
    public void One_transform_is_a_list_of_one()
    {
        var before = "Transform: AWS::LanguageExtensions\n" + With("a");

        var plan = Plans.Between(before, before.Replace("AWS::LanguageExtensions", "[AWS::LanguageExtensions]", StringComparison.Ordinal));

        Assert.True(plan.IsEmpty);
    }

    private static string With(string value) => Rest.TrimEnd() + " " + value + "}}";
}
