using CfnGen.Rules.PropertyRules.CodePipeline;

namespace CfnGen.Rules.Tests.PropertyRules.CodePipeline;

public sealed class ArtifactsAreMadeTests
{
    private readonly ArtifactsAreMade rule = new();

    [Fact]
    public void Accepts_what_is_made()
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
    public void Reports_what_is_not_made_or_made_twice()
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
                        - {Name: Fetch, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, OutputArtifacts: [{Name: code}]}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: cod}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,128) Resources/Ship/Properties/Stages/0/Actions/1/OutputArtifacts/0/Name: Give the output another name: 'code' stands twice.",
                "(14,132) Resources/Ship/Properties/Stages/1/Actions/0/InputArtifacts/0/Name: No action of the pipeline makes 'cod'. Did you mean 'code'?",
            ],
            findings);
    }

    [Fact]
    public void Accepts_one_name_in_two_branches()
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
                    - Name: S0
                      Actions:
                        - {Name: Fetch, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, OutputArtifacts: !If [IsProd, [{Name: code}], [{Name: code}]]}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_the_deployment_knows()
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
                        - {Name: Fetch, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, OutputArtifacts: [{Name: !Ref Value}]}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
