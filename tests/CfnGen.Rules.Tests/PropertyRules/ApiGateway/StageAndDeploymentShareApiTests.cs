using CfnGen.Rules.PropertyRules.ApiGateway;

namespace CfnGen.Rules.Tests.PropertyRules.ApiGateway;

public sealed class StageAndDeploymentShareApiTests
{
    private readonly StageAndDeploymentShareApi rule = new();

    [Fact]
    public void Accepts_the_same_api()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Shown:
                Type: AWS::ApiGateway::Deployment
                Properties:
                  RestApiId: !Ref Orders
              Live:
                Type: AWS::ApiGateway::Stage
                Properties:
                  StageName: live
                  RestApiId: !Ref Orders
                  DeploymentId: !Ref Shown
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Goods:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: goods
              Shown:
                Type: AWS::ApiGateway::Deployment
                Properties:
                  RestApiId: !Ref Goods
              Live:
                Type: AWS::ApiGateway::Stage
                Properties:
                  StageName: live
                  RestApiId: !Ref Orders
                  DeploymentId: !Ref Shown
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(18,18) Resources/Live/Properties/RestApiId: Use the RestApiId of the deployment 'Shown' here too, or another deployment."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Goods:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: goods
              Shown:
                Type: AWS::ApiGateway::Deployment
                Properties:
                  RestApiId: !If [IsProd, !Ref Goods, !Ref Orders]
              Live:
                Type: AWS::ApiGateway::Stage
                Properties:
                  StageName: live
                  RestApiId: !If [IsProd, !Ref Goods, !Ref Orders]
                  DeploymentId: !Ref Shown
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_ids_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::ApiGateway::RestApi
                Properties:
                  Name: orders
              Shown:
                Type: AWS::ApiGateway::Deployment
                Properties:
                  RestApiId: !Ref Orders
              Live:
                Type: AWS::ApiGateway::Stage
                Properties:
                  StageName: live
                  RestApiId: !Ref Name
                  DeploymentId: !Ref Shown
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
