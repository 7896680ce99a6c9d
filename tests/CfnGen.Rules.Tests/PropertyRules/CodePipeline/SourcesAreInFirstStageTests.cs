using CfnGen.Rules.PropertyRules.CodePipeline;

namespace CfnGen.Rules.Tests.PropertyRules.CodePipeline;

public sealed class SourcesAreInFirstStageTests
{
    private readonly SourcesAreInFirstStage rule = new();

    [Fact]
    public void Accepts_sources_first()
    {
        const string Template = """
            Resources:
              Ship:
                Type: AWS::CodePipeline::Pipeline
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/ship
                  ArtifactStore: {Type: S3, Location: store}
                  Stages:
                    - Name: S0
                      Actions:
                        - {Name: Fetch, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, OutputArtifacts: [{Name: code}]}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others_first_and_sources_later()
    {
        const string Template = """
            Resources:
              Ship:
                Type: AWS::CodePipeline::Pipeline
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/ship
                  ArtifactStore: {Type: S3, Location: store}
                  Stages:
                    - Name: S0
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
                    - Name: S1
                      Actions:
                        - {Name: Fetch, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, OutputArtifacts: [{Name: code}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,53) Resources/Ship/Properties/Stages/0/Actions/0/ActionTypeId/Category: Move the action of the category Build to a later stage: in the first one are sources only.",
                "(13,54) Resources/Ship/Properties/Stages/1/Actions/0/ActionTypeId/Category: Move the source to the first stage: later ones take what it fetched.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_stages_alone_that_a_condition_may_move()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Ship:
                Type: AWS::CodePipeline::Pipeline
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/ship
                  ArtifactStore: {Type: S3, Location: store}
                  Stages:
                    - !If
                      - IsProd
                      - {Name: None}
                      - !Ref AWS::NoValue
                    - Name: S0
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_category_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Ship:
                Type: AWS::CodePipeline::Pipeline
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/ship
                  ArtifactStore: {Type: S3, Location: store}
                  Stages:
                    - Name: S0
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: !Ref Value, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
