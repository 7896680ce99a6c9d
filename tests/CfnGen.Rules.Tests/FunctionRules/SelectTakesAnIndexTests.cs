using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class SelectTakesAnIndexTests
{
    private readonly SelectTakesAnIndex rule = new();

    [Fact]
    public void Accepts_an_index_within_the_list()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [1, [a, b]]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select ["0", !Ref Names]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [!Ref Name, [a]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_index_beyond_the_end_and_what_is_none()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [2, [a, b]]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [first, [a]]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [-1, [a]]
              Alerts3:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [0, !Ref Name]
              Alerts4:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [!Ref Names, [a]]
              Alerts5:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [0]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,29) Resources/Alerts/Properties/DisplayName/Fn::Select/0: The list has 2 items, so the index 2 is beyond its end: the first is 0.",
                "(14,29) Resources/Alerts1/Properties/DisplayName/Fn::Select/0: The index of Fn::Select is a whole number from 0, and not 'first'.",
                "(18,29) Resources/Alerts2/Properties/DisplayName/Fn::Select/0: The index of Fn::Select is a whole number from 0, and not '-1'.",
                "(22,32) Resources/Alerts3/Properties/DisplayName/Fn::Select/1: Fn::Select chooses from a list, and this is none.",
                "(26,29) Resources/Alerts4/Properties/DisplayName/Fn::Select/0: The index of Fn::Select is a whole number, and not the function Ref.",
                "(30,20) Resources/Alerts5/Properties/DisplayName/Fn::Select: Fn::Select takes a list of two: an index and a list.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_lists_of_unknown_length_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [5, !Split [",", !Ref Name]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("!Select [!Select [0, [0, 1]], [a, b]]")]
    [InlineData("!Select [!FindInMap [Picks, Here, Index], [a, b]]")]
    [InlineData("!Select [0, !Select [1, [x, [a, b]]]]")]
    public void Accepts_what_another_function_gives(string value)
    {
        var findings = Check.With(rule, TemplateWith(value));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("!Select [!Select [0, [[0], 1]], [a, b]]", "The index of Fn::Select is a whole number, and not a list.")]
    [InlineData("!Select [!FindInMap [Picks, Here, List], [a, b]]", "The index of Fn::Select is a whole number, and not a list.")]
    [InlineData("!Select [0, !Select [0, [x, [a, b]]]]", "Fn::Select chooses from a list, and this is none.")]
    public void Reports_what_another_function_gives_and_does_not_fit(string value, string message)
    {
        var findings = Check.With(rule, TemplateWith(value));

        Assert.EndsWith(message, Assert.Single(findings), StringComparison.Ordinal);
    }

    private static string TemplateWith(string value) => $$"""
        Mappings:
          Picks:
            Here: {Index: 1, List: [1]}
        Resources:
          Alerts:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: {{value}}
        """;

    [Fact]
    public void Reports_an_index_beyond_the_default_of_a_list()
    {
        const string Template = """
            Parameters:
              Names: {Type: CommaDelimitedList, Default: 'a,b'}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [2, !Ref Names]
                  TopicName: !Select [1, !Ref Names]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,29) Resources/Alerts/Properties/DisplayName/Fn::Select/0: The default of the parameter 'Names' has 2 items, so the index 2 is beyond its end: the first is 0."], findings);
    }

    [Fact]
    public void Leaves_an_index_alone_that_the_default_does_not_lead_to()
    {
        const string Template = """
            Parameters:
              Count: {Type: Number}
              Names: {Type: CommaDelimitedList, Default: 'a,b'}
            Conditions:
              HasThree: !Equals [!Ref Count, 3]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: HasThree
                Properties:
                  DisplayName: !Select [2, !Ref Names]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
