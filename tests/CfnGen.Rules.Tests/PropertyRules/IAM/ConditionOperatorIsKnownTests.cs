using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class ConditionOperatorIsKnownTests
{
    private readonly ConditionOperatorIsKnown rule = new();

    [Fact]
    public void Accepts_the_operators_of_IAM()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*", Condition: {StringEquals: {a: b}, "ForAnyValue:StringLike": {a: b}, BoolIfExists: {a: true}, "ForAllValues:StringEqualsIfExists": {a: b}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*", Condition: {StringEqual: {a: b}, "ForEach:StringLike": {a: b}, x: {a: true}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,81) Resources/Rights/Properties/PolicyDocument/Statement/0/Condition/StringEqual: There is no operator 'StringEqual'. Did you mean 'StringEquals'?",
                "(8,102) Resources/Rights/Properties/PolicyDocument/Statement/0/Condition/ForEach:StringLike: There is no operator 'ForEach:StringLike'. Did you mean 'StringLike'?",
                "(8,132) Resources/Rights/Properties/PolicyDocument/Statement/0/Condition/x: There is no operator 'x'.",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_both_branches()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*", Condition: !If [IsProd, {Bool: {a: true}}, {Boolean: {a: true}}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,113) Resources/Rights/Properties/PolicyDocument/Statement/0/Condition/Fn::If/2/Boolean: There is no operator 'Boolean'. Did you mean 'Bool'?"], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*", Condition: {StringEquals: {a: !Ref Name}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
