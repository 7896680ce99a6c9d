namespace CfnGen.Model.Tests.Values;

public sealed class TextTests
{
    [Fact]
    public void Leaves_text_without_references_as_it_is() => Is("Value: ${HOME} ${!x} $", $"{"${HOME}"} {"${!x}"} $");

    [Fact]
    public void Makes_a_reference_of_a_hole_and_text_of_what_the_author_typed() =>
        Is("Value: !Sub ${AWS::Region}/${!HOME}/$x/{y}", $$"""{{Aws.Region}}/${HOME}/$x/{y}""");

    [Fact]
    public void Keeps_an_escape_that_the_author_typed_as_text() => Is("Value: !Sub ${!!x}${AWS::Region}", $$"""${!x}{{Aws.Region}}""");

    [Fact]
    public void Is_the_reference_itself_where_a_hole_stands_alone() => Is("Value: !Ref AWS::Region", $"{Aws.Region}");

    [Fact]
    public void Refuses_a_dollar_sign_before_a_hole()
    {
        var error = Assert.Throws<FormatException>(() => (CfnString)$"cost: ${Aws.Region}");

        Assert.StartsWith("A '$' stands before the hole for !Ref AWS::Region", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_dollar_sign_before_a_hole_with_an_empty_text_between() =>
        Assert.Throws<FormatException>(() => (CfnString)$"cost: ${""}{Aws.Region}");

    [Fact]
    public void Writes_a_dollar_sign_before_a_value_that_is_asked_for_as_a_hole() => Is("Value: !Sub cost $${AWS::Region}", $"cost {"$"}{Aws.Region}");

    [Fact]
    public void Makes_no_reference_of_a_dollar_sign_and_a_brace_in_two_pieces() => Is("Value: !Sub ${!HOME}${AWS::Region}", $"{"$"}{{HOME}}{Aws.Region}");

    [Fact]
    public void Makes_no_reference_of_a_text_that_ends_in_a_dollar_sign_before_another_that_begins_with_a_brace()
    {
        CfnString first = $"{Aws.Region}$";
        CfnString second = $"{{x}}{Aws.StackName}";

        Is("Value: !Sub ${AWS::Region}${!x}${AWS::StackName}", $"{first}{second}");
    }

    [Fact]
    public void Makes_no_reference_of_a_text_hole_before_such_a_text()
    {
        CfnString inner = $"{{x}}{Aws.Region}";

        Is("Value: !Sub ${!x}${AWS::Region}", $"{"$"}{inner}");
    }

    [Fact]
    public void Takes_texts_with_references_into_itself()
    {
        CfnString line = $"echo ${{HOME}} in {Aws.Region}";

        Is("Value: !Sub '[echo ${!HOME} in ${AWS::Region}]'", $"[{line}]");
    }

    [Fact]
    public void Gives_other_functions_a_variable_each_and_the_same_one_the_same()
    {
        var vpc = Fn.ImportValue("vpc");

        Assert.Equal(
            """
            Value: !Sub
              - ${ImportValue}/${ImportValue2}/${ImportValue}/${Select}
              - ImportValue: !ImportValue vpc
                ImportValue2: !ImportValue subnet
                Select: !Select [0, !GetAZs '']
            """,
            ((CfnString)$"{vpc}/{Fn.ImportValue("subnet")}/{vpc}/{Fn.Select(0, Fn.GetAZs())}").AsYaml());
    }

    [Fact]
    public void Calls_no_variable_like_a_member_that_the_text_refers_to() =>
        Assert.Equal(
            """
            Script:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: !Sub
                  - ${ImportValue}-${ImportValue2}
                  - ImportValue2: !ImportValue x
            """,
            new NamesakeStack().AsYaml("Resources", "Script"));

    [Fact]
    public void Writes_numbers_letters_and_truth_as_text() => Is("Value: 1 -2 0.5 1E+20 x true", $"{1} {-2L} {0.5} {1e20} {'x'} {(CfnBoolean)true}");

    [Fact]
    public void Takes_literals_of_values_as_text()
    {
        CfnString text = "a";
        CfnInteger number = 5;

        Is("Value: a-5", $"{text}-{number}");
    }

    [Fact]
    public void Refuses_a_list_as_a_hole()
    {
        CfnJson list = ["a"];

        Assert.Throws<ArgumentException>(() => (CfnString)$"x{list}");
    }

    [Fact]
    public void Refuses_to_grow_after_it_was_read()
    {
        CfnString text = $"a{Aws.Region}";
        _ = text.IsLiteral;

        Assert.Throws<InvalidOperationException>(() => text.AppendLiteral("b"));
    }

    [Fact]
    public void Has_no_text_where_that_would_lose_a_reference()
    {
        CfnString text = $"a{Aws.Region}";

        var error = Assert.Throws<InvalidOperationException>(() => text.ToString());
        Assert.StartsWith("!Sub a${AWS::Region} is no literal", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_compared_by_content()
    {
        Assert.Equal((CfnString)$"a{Aws.Region}", (CfnString)$"a{Aws.Region}");
        Assert.NotEqual((CfnString)$"a{Aws.Region}", (CfnString)"a${AWS::Region}");
        Assert.Equal(((CfnString)$"a{Aws.Region}").GetHashCode(), ((CfnString)$"a{Aws.Region}").GetHashCode());
    }

    [Fact]
    public void Puts_texts_together_from_a_list()
    {
        var text = CfnString.Concat(["a", $"{Aws.Region}", "b"]);

        Assert.Equal("Value: !Sub a${AWS::Region}b", text.AsYaml());
    }

    private static void Is(string expected, CfnString text) => Assert.Equal(expected, text.AsYaml());

    private sealed class NamesakeStack : Stack
    {
        public Declaration.Topic ImportValue => Resource(() => new Declaration.Topic());

        public Declaration.Topic Script => Resource(() => new Declaration.Topic { TopicName = $"{ImportValue.Ref}-{Fn.ImportValue("x")}" });
    }
}
