using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class RuntimeHasTimeLeftTests
{
    private readonly RuntimeHasTimeLeft rule = new();

    [Fact]
    public void Accepts_a_runtime_with_years_to_go()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.14
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_whose_end_is_near()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: nodejs22.x
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,16) Resources/Worker/Properties/Runtime: Use nodejs24.x: Lambda's support of 'nodejs22.x' ends on 2027-04-30."], findings);
    }

    [Theory]
    [InlineData("python3.9", "Use python3.14: Lambda's support of 'python3.9' ended on 2025-12-15.")]
    [InlineData("nodejs18.x", "Use nodejs24.x: Lambda's support of 'nodejs18.x' ended on 2025-09-01.")]
    [InlineData("provided.al2", "Use provided.al2023: Lambda's support of 'provided.al2' ended on 2026-07-31.")]
    public void Reports_one_without_support_for_which_functions_are_still_made(string runtime, string message)
    {
        var template = $$"""
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties: {Code: {ZipFile: x}, Handler: index.handler, Role: 'arn:aws:iam::111122223333:role/worker', Runtime: {{runtime}}}
            """;

        var findings = Check.With(rule, template);

        Assert.Equal([$"(4,118) Resources/Worker/Properties/Runtime: {message}"], findings);
    }

    [Theory]
    [InlineData("java11")]
    [InlineData("java17")]
    [InlineData("java8.al2")]
    [InlineData("python3.11")]
    public void Accepts_runtimes_whose_end_has_been_put_off_by_a_year(string runtime)
    {
        var template = $$"""
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties: {Code: {ZipFile: x}, Handler: index.handler, Role: 'arn:aws:iam::111122223333:role/worker', Runtime: {{runtime}}}
            """;

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_default_of_a_parameter_and_a_branch()
    {
        const string Template = """
            Parameters:
              Runtime: {Type: String, Default: dotnet8}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !If [IsProd, ruby3.3, !Ref Runtime]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,29) Resources/Worker/Properties/Runtime/Fn::If/1: Use ruby3.4: Lambda's support of 'ruby3.3' ends on 2027-03-31.",
                "(12,38) Resources/Worker/Properties/Runtime/Fn::If/2: Use dotnet10: Lambda's support of 'dotnet8' (the default of the parameter 'Runtime') ended on 2026-11-10.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_runtime_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Runtime: {Type: String}
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !Ref Runtime
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
