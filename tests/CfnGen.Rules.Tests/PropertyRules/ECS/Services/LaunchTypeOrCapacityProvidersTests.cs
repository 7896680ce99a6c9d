using CfnGen.Rules.PropertyRules.ECS.Services;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Services;

public sealed class LaunchTypeOrCapacityProvidersTests
{
    private readonly LaunchTypeOrCapacityProviders rule = new();

    [Fact]
    public void Accepts_either()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT}]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: FARGATE
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: FARGATE
                  CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT}]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,7) Resources/Front/Properties/LaunchType: Remove LaunchType: the CapacityProviderStrategy says where tasks run."], findings);
    }

    [Fact]
    public void Accepts_what_one_condition_chooses()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: !If [IsProd, FARGATE, !Ref AWS::NoValue]
                  CapacityProviderStrategy: !If [IsProd, !Ref AWS::NoValue, [{CapacityProvider: FARGATE_SPOT}]]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
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
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: FARGATE
                  CapacityProviderStrategy: !Ref Name
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
