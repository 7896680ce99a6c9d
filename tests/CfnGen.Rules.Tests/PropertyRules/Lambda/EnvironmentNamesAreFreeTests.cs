using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class EnvironmentNamesAreFreeTests
{
    private readonly EnvironmentNamesAreFree rule = new();

    [Fact]
    public void Accepts_names_of_ones_own()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Environment: {Variables: {TARGET_REGION: eu-west-1, a1: x}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_that_Lambda_sets_and_that_are_none()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Environment: {Variables: {AWS_REGION: eu-west-1, log-level: x, 1ST: x, A: x}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,33) Resources/Worker/Properties/Environment/Variables/AWS_REGION: Choose another name: Lambda sets AWS_REGION itself.",
                "(9,56) Resources/Worker/Properties/Environment/Variables/log-level: 'log-level' is no name of a variable: it begins with a letter and goes on with at least one letter, digit or underscore.",
                "(9,70) Resources/Worker/Properties/Environment/Variables/1ST: '1ST' is no name of a variable: it begins with a letter and goes on with at least one letter, digit or underscore.",
                "(9,78) Resources/Worker/Properties/Environment/Variables/A: 'A' is no name of a variable: it begins with a letter and goes on with at least one letter, digit or underscore.",
            ],
            findings);
    }

    [Fact]
    public void Reports_them_in_a_branch()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Environment: {Variables: !If [IsProd, {_HANDLER: x}, {HANDLER: x}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,46) Resources/Worker/Properties/Environment/Variables/Fn::If/1/_HANDLER: Choose another name: Lambda sets _HANDLER itself."], findings);
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
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Environment: {Variables: {Fn::Transform: {Name: A, Parameters: {}}}}
                  Description: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
