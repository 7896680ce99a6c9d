using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Templates;

public sealed class TargetsTests
{
    [Theory]
    [InlineData("!Ref Queue", "Queue", null)]
    [InlineData("!GetAtt Queue.Arn", "Queue", "Arn")]
    [InlineData("!GetAtt [Queue, Arn]", "Queue", "Arn")]
    [InlineData("!GetAtt Database.Endpoint.Port", "Database", "Endpoint.Port")]
    [InlineData("!Sub '${Queue}'", "Queue", null)]
    [InlineData("!Sub '${Queue.Arn}'", "Queue", "Arn")]
    public void Follows_a_reference(string value, string resource, string? attribute)
    {
        var template = TemplateWith(value);

        var target = template.TargetOf(Value(template));

        Assert.Equal((resource, attribute), (target?.Resource.Name, target?.Attribute));
    }

    [Theory]
    [InlineData("Queue")]
    [InlineData("!Ref AWS::StackName")]
    [InlineData("!Ref Nothing")]
    [InlineData("!Sub 'x-${Queue}'")]
    [InlineData("!Sub '${Queue}${Queue}'")]
    [InlineData("!Sub ['${Queue}', {Queue: x}]")]
    public void Finds_nothing_behind_any_other_value(string value)
    {
        var template = TemplateWith(value);

        var target = template.TargetOf(Value(template));

        Assert.Null(target);
    }

    private static CheckedTemplate TemplateWith(string value) => new(Check.Read($$"""
        Resources:
          Queue: {Type: AWS::SQS::Queue}
          Database: {Type: AWS::RDS::DBInstance}
          It:
            Type: AWS::SNS::Subscription
            Properties:
              Endpoint: {{value}}
        """));

    private static Place Value(CheckedTemplate template) => template.FindResource("It")!.Properties!["Endpoint"]!;
}
