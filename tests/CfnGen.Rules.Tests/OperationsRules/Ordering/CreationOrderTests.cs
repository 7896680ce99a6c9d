using CfnGen.Rules.OperationsRules.Ordering;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Ordering;

public sealed class CreationOrderTests
{
    private const string Template = """
        Parameters: {Stage: {Type: String}}
        Conditions:
          IsLive: !Equals [!Ref Stage, live]
          IsTest: !Not [!Condition IsLive]
        Resources:
          First: {Type: AWS::SNS::Topic, Condition: IsLive}
          Second: {Type: AWS::SQS::Queue, DependsOn: First}
          Third: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub '${Second.QueueName}'}}
          Test: {Type: AWS::SNS::Topic, Condition: IsTest}
        """;

    [Theory]
    [InlineData("Third", "First", true)]
    [InlineData("Second", "First", true)]
    [InlineData("First", "Third", false)]
    [InlineData("Test", "First", false)]
    public void Follows_references_and_DependsOn_over_several_steps(string later, string earlier, bool expected)
    {
        var template = new CheckedTemplate(Check.Read(Template));

        var isAfter = new CreationOrder(template).IsAfter(template.FindResource(later)!, template.FindResource(earlier)!);

        Assert.Equal(expected, isAfter);
    }

    [Theory]
    [InlineData("First", "Third", true)]
    [InlineData("Third", "First", false)]
    [InlineData("First", "Test", false)]
    [InlineData("First", "First", false)]
    public void Is_open_only_between_resources_that_can_exist_together(string later, string earlier, bool expected)
    {
        var template = new CheckedTemplate(Check.Read(Template));

        var isOpen = new CreationOrder(template).IsOpen(template.FindResource(later)!, template.FindResource(earlier)!);

        Assert.Equal(expected, isOpen);
    }

    [Fact]
    public void Follows_only_the_types_that_it_is_given()
    {
        var template = new CheckedTemplate(Check.Read(Template));
        var order = new CreationOrder(template);

        var overQueues = order.Reaches(template.FindResource("Third")!, template.FindResource("First")!, ["AWS::SQS::Queue"]);
        var overTopics = order.Reaches(template.FindResource("Third")!, template.FindResource("First")!, ["AWS::SNS::Topic"]);

        Assert.Equal((true, false), (overQueues, overTopics));
    }
}
