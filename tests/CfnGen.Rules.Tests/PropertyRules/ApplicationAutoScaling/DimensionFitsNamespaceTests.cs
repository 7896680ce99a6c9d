using CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.ApplicationAutoScaling;

public sealed class DimensionFitsNamespaceTests
{
    private readonly DimensionFitsNamespace rule = new();

    [Fact]
    public void Accepts_a_dimension_of_the_service()
    {
        const string Template = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ScalableDimension: 'ecs:service:DesiredCount'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_of_another()
    {
        const string Template = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ScalableDimension: 'rds:cluster:ReadReplicaCount'}
              Follow:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties: {ServiceNamespace: dynamodb, ScalableDimension: 'ecs:service:DesiredCount'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,60) Resources/Size/Properties/ScalableDimension: The dimension 'rds:cluster:ReadReplicaCount' is none of the service 'ecs': choose one that begins with 'ecs:'.",
                "(7,65) Resources/Follow/Properties/ScalableDimension: The dimension 'ecs:service:DesiredCount' is none of the service 'dynamodb': choose one that begins with 'dynamodb:'.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsTable: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: !If [IsTable, dynamodb, ecs]
                  ScalableDimension: !If [IsTable, 'dynamodb:table:ReadCapacityUnits', 'ecs:service:DesiredCount']
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_service_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Service: {Type: String}
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: !Ref Service, ScalableDimension: 'ecs:service:DesiredCount'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
