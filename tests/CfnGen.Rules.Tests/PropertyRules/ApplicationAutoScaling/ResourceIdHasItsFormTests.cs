using CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.ApplicationAutoScaling;

public sealed class ResourceIdHasItsFormTests
{
    private readonly ResourceIdHasItsForm rule = new();

    [Fact]
    public void Accepts_ids_of_their_form()
    {
        const string Template = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: !Sub 'service/${AWS::StackName}/shop'}
              Reads:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: dynamodb, ResourceId: !Join [/, [table, !Ref AWS::StackName]]}
              Nodes:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: elasticache, ResourceId: cache-cluster/web}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others()
    {
        const string Template = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: !Sub 'cluster/${AWS::StackName}/shop'}
              Calls:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: lambda, ResourceId: 'worker:live'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,53) Resources/Size/Properties/ResourceId: Begin the ResourceId with 'service/', as the service 'ecs' asks: it begins with 'cluster/'.",
                "(7,56) Resources/Calls/Properties/ResourceId: Begin the ResourceId with 'function:', as the service 'lambda' asks: it begins with 'worker:live'.",
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
                Properties: {ServiceNamespace: !If [IsTable, dynamodb, ecs], ResourceId: !If [IsTable, table/orders, shop]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,106) Resources/Size/Properties/ResourceId/Fn::If/2: Begin the ResourceId with 'service/', as the service 'ecs' asks: it begins with 'shop'."], findings);
    }

    [Fact]
    public void Leaves_an_id_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Id: {Type: String}
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: !Ref Id}
              Reads:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: dynamodb, ResourceId: !Sub '${Id}/orders'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
