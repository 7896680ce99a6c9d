using CfnGen.Rules.PropertyRules.RDS;

namespace CfnGen.Rules.Tests.PropertyRules.RDS;

public sealed class ServerlessSettingsFitEngineModeTests
{
    private readonly ServerlessSettingsFitEngineMode rule = new();

    [Fact]
    public void Accepts_the_settings_of_each_mode()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  EngineMode: serverless
                  ScalingConfiguration: {MinCapacity: 1}
              Other:
                Type: AWS::RDS::DBCluster
                Properties: {EngineMode: provisioned, ServerlessV2ScalingConfiguration: {MinCapacity: 1}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_those_of_the_other_mode()
    {
        const string Template = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  EngineMode: serverless
                  ServerlessV2ScalingConfiguration: {MinCapacity: 1}
              Other:
                Type: AWS::RDS::DBCluster
                Properties: {EngineMode: provisioned, ScalingConfiguration: {MinCapacity: 1}}
              Third:
                Type: AWS::RDS::DBCluster
                Properties: {ScalingConfiguration: {MinCapacity: 1}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,7) Resources/Data/Properties/ServerlessV2ScalingConfiguration: Remove 'ServerlessV2ScalingConfiguration': the EngineMode is serverless.",
                "(9,43) Resources/Other/Properties/ScalingConfiguration: Remove 'ScalingConfiguration': the EngineMode is provisioned.",
                "(12,18) Resources/Third/Properties/ScalingConfiguration: Put 'ServerlessV2ScalingConfiguration' in the place of 'ScalingConfiguration', or set EngineMode to serverless: without one it is provisioned.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  EngineMode: !If [IsProd, provisioned, serverless]
                  ScalingConfiguration: !If [IsProd, !Ref AWS::NoValue, {MinCapacity: 1}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_mode_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  EngineMode: !Ref Value
                  ScalingConfiguration: {MinCapacity: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
