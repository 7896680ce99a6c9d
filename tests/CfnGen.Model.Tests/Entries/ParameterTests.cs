namespace CfnGen.Model.Tests.Entries;

public sealed class ParameterTests
{
    [Fact]
    public void Writes_everything_that_is_declared() =>
        Assert.Equal(
            """
            Input:
              Description: The size.
              Type: Number
              Default: 2
              NoEcho: true
              AllowedValues:
                - 1
                - 2
              MinValue: 1
              MaxValue: 2.5
              ConstraintDescription: One or two.
            """,
            new NumberStack(new()
            {
                Type = ParameterType.Number,
                Description = "The size.",
                Default = 2,
                NoEcho = true,
                AllowedValues = [1, 2],
                MinValue = 1,
                MaxValue = 2.5,
                ConstraintDescription = "One or two.",
            }).AsYaml("Parameters", "Input"));

    [Fact]
    public void Writes_the_constraints_of_texts() =>
        Assert.Equal(
            """
            Input:
              Type: String
              Default: abc
              AllowedPattern: '[a-z]*'
              MinLength: 1
              MaxLength: 9
            """,
            new TextStack(new() { Type = ParameterType.String, Default = "abc", AllowedPattern = "[a-z]*", MinLength = 1, MaxLength = 9 }).AsYaml("Parameters", "Input"));

    [Theory]
    [InlineData("c", "The default 'c' is none of the allowed values.")]
    [InlineData("a, c", "The default 'c' is none of the allowed values.")]
    public void Reports_a_default_that_is_not_allowed(string value, string problem) =>
        Assert.Equal("ListStack.Input: " + problem, new ListStack(new() { Type = ParameterType.CommaDelimitedList, Default = value, AllowedValues = ["a", "b"] }).Problem());

    [Fact]
    public void Takes_a_list_whose_members_are_allowed() =>
        Assert.NotNull(new ListStack(new() { Type = ParameterType.CommaDelimitedList, Default = "b, a", AllowedValues = ["a", "b"] }).ToTemplate());

    [Fact]
    public void Reports_a_default_that_breaks_the_pattern() =>
        Assert.Equal(
            "TextStack.Input: The default 'ABC1' does not match the allowed pattern [A-Z]+.",
            new TextStack(new() { Type = ParameterType.String, Default = "ABC1", AllowedPattern = "[A-Z]+" }).Problem());

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData("[a&&[b]]++")]
    [InlineData("(")]
    public void Does_not_judge_patterns_that_only_java_reads(string pattern) =>
        Assert.NotNull(new TextStack(new() { Type = ParameterType.String, Default = "x", AllowedPattern = pattern }).ToTemplate());

    [Theory]
    [InlineData("ab")]
    [InlineData("abcdef")]
    public void Reports_a_default_beyond_the_lengths(string value) =>
        Assert.Equal(
            $"TextStack.Input: The default '{value}' is not between MinLength and MaxLength.",
            new TextStack(new() { Type = ParameterType.String, Default = value, MinLength = 3, MaxLength = 5 }).Problem());

    [Theory]
    [InlineData("0")]
    [InlineData("11")]
    public void Reports_a_default_beyond_the_values(string value) =>
        Assert.Equal(
            $"NumberStack.Input: The default {value} is not between MinValue and MaxValue.",
            new NumberStack(new() { Type = ParameterType.Number, Default = value, MinValue = 1, MaxValue = 10 }).Problem());

    [Fact]
    public void Reports_a_default_that_is_no_number() =>
        Assert.Equal("NumberStack.Input: The default 'many' is no number.", new NumberStack(new() { Type = ParameterType.Number, Default = "many" }).Problem());

    [Fact]
    public void Reports_constraints_of_the_wrong_kind() =>
        Assert.Equal(
            [
                "NumberStack.Input: MinLength and MaxLength are for texts, not for Number: use MinValue and MaxValue.",
                "NumberStack.Input: AllowedPattern is for texts, not for Number: use MinValue, MaxValue or AllowedValues.",
            ],
            new NumberStack(new() { Type = ParameterType.Number, MinLength = 1, AllowedPattern = "x" }).Problems());

    [Fact]
    public void Reports_values_for_a_text() =>
        Assert.Equal(
            "TextStack.Input: MinValue and MaxValue are for numbers, not for String: use MinLength, MaxLength or AllowedPattern.",
            new TextStack(new() { Type = ParameterType.String, MaxValue = 3 }).Problem());

    [Fact]
    public void Reports_bounds_that_leave_nothing() =>
        Assert.Equal(
            [
                "TextStack.Input: AllowedValues is empty, so no value would do: leave it out, or name some.",
                "TextStack.Input: MinLength 5 is above MaxLength 3.",
            ],
            new TextStack(new() { Type = ParameterType.String, MinLength = 5, MaxLength = 3, AllowedValues = [] }).Problems());

    [Fact]
    public void Reports_values_that_leave_nothing() =>
        Assert.Equal("NumberStack.Input: MinValue 2.5 is above MaxValue 1.", new NumberStack(new() { Type = ParameterType.Number, MinValue = 2.5, MaxValue = 1 }).Problem());

    [Fact]
    public void Does_not_judge_the_value_behind_the_name_of_an_ssm_parameter() =>
        Assert.NotNull(new TextStack(new() { Type = ParameterType.SsmString, Default = "/a/b", MaxLength = 3 }).ToTemplate());

    [Fact]
    public void Reports_a_list_that_is_declared_as_one_value() =>
        Assert.Equal(
            "TextStack.Input: CommaDelimitedList is a list: declare it as Parameter<CfnList<CfnString>>, or give it another type.",
            new TextStack(new() { Type = ParameterType.CommaDelimitedList }).Problem());

    [Fact]
    public void Reports_one_value_that_is_declared_as_a_list() =>
        Assert.Equal(
            "ListStack.Input: String is no list: declare it as Parameter<CfnString>, or give it another type.",
            new ListStack(new() { Type = ParameterType.String }).Problem());

    [Fact]
    public void Names_the_types_of_the_account_and_of_ssm()
    {
        Assert.Equal("List<AWS::EC2::Subnet::Id>", ParameterType.ListOf(ParameterType.SubnetId).ToString());
        Assert.Equal("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", ParameterType.SsmValueOf(ParameterType.ImageId).ToString());
        Assert.Equal("AWS::SSM::Parameter::Value<List<String>>", ParameterType.SsmCommaDelimitedList.ToString());
        Assert.Equal("AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>", ParameterType.SsmValueOf(ParameterType.ListOf(ParameterType.SubnetId)).ToString());
        Assert.Throws<ArgumentException>(() => ParameterType.ListOf(ParameterType.String));
        Assert.Throws<ArgumentException>(() => ParameterType.SsmValueOf(ParameterType.Number));
    }

    private sealed class TextStack(ParameterOptions options) : Stack
    {
        public Parameter<CfnString> Input => Parameter<CfnString>(options);
    }

    private sealed class NumberStack(ParameterOptions options) : Stack
    {
        public Parameter<CfnInteger> Input => Parameter<CfnInteger>(options);
    }

    private sealed class ListStack(ParameterOptions options) : Stack
    {
        public Parameter<CfnList<CfnString>> Input => Parameter<CfnList<CfnString>>(options);
    }
}
