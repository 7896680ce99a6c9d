using CfnGen.Rules.FunctionRules.Clarity;

namespace CfnGen.Rules.Tests.FunctionRules.Clarity;

public sealed class JoinJoinsSeveralTests
{
    private readonly JoinJoinsSeveral rule = new();

    [Fact]
    public void Accepts_texts_of_which_one_is_computed()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['-', [alerts, !Ref AWS::Region]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_single_text()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['-', [!Ref AWS::Region]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,20) Resources/Alerts/Properties/DisplayName: There is one text to join: write it without Fn::Join."], findings);
    }

    [Fact]
    public void Reports_texts_that_are_written_out()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['-', [alerts, of, prod]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,20) Resources/Alerts/Properties/DisplayName: All of these texts are written out: write them as one, without Fn::Join."], findings);
    }

    [Fact]
    public void Leaves_lists_alone_that_are_computed_and_scripts_of_lines()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['-', !GetAZs '']
              Others:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ["\n", ['#!/bin/bash', echo, exit]]
              Third:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['-', [!Split [',', !ImportValue names]]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
