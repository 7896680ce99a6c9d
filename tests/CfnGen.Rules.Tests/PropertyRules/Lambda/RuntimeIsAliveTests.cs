using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class RuntimeIsAliveTests
{
    private readonly RuntimeIsAlive rule = new();

    [Fact]
    public void Accepts_a_runtime_of_today()
    {
        const string Template = """
            Parameters:
              Runtime: {Type: String, AllowedValues: [python2.7, python3.13]}
              Free: {Type: String}
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("dotnet6")]
    [InlineData("nodejs20.x")]
    [InlineData("python3.8")]
    [InlineData("java17")]
    public void Accepts_one_that_AWS_keeps_for_longer_than_announced_at_first(string runtime)
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
    public void Reports_one_that_is_gone()
    {
        const string Template = """
            Parameters:
              Runtime: {Type: String, AllowedValues: [python2.7, python3.13]}
              Free: {Type: String}
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: nodejs8.10
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,16) Resources/Worker/Properties/Runtime: Use a later version of the runtime: Lambda takes 'nodejs8.10' no longer."], findings);
    }

    [Fact]
    public void Reports_one_that_a_parameter_allows()
    {
        const string Template = """
            Parameters:
              Runtime: {Type: String, AllowedValues: [python2.7, python3.13]}
              Free: {Type: String}
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

        Assert.Equal(["(11,16) Resources/Worker/Properties/Runtime: Use a later version of the runtime: Lambda takes 'python2.7' (which the parameter 'Runtime' allows) no longer."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Runtime: {Type: String, AllowedValues: [python2.7, python3.13]}
              Free: {Type: String}
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !Ref Free
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
