using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class RoleWithPathIsNamedByArnTests
{
    private readonly RoleWithPathIsNamedByArn rule = new();

    [Fact]
    public void Accepts_the_ARN_and_a_role_without_path()
    {
        const string Template = """
            Resources:
              Builder:
                Type: AWS::IAM::Role
                Properties:
                  Path: /builds/
                  AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: sts:AssumeRole}]}
              Build:
                Type: AWS::CodeBuild::Project
                Properties:
                  Artifacts: {Type: NO_ARTIFACTS}
                  Environment: {ComputeType: BUILD_GENERAL1_SMALL, Image: aws/codebuild/standard:7.0, Type: LINUX_CONTAINER}
                  Source: {Type: NO_SOURCE, BuildSpec: x}
                  ServiceRole: !GetAtt Builder.Arn
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_the_name_of_a_role_without_path()
    {
        const string Template = """
            Resources:
              Builder:
                Type: AWS::IAM::Role
                Properties:
                  Path: /
                  AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: sts:AssumeRole}]}
              Build:
                Type: AWS::CodeBuild::Project
                Properties:
                  Artifacts: {Type: NO_ARTIFACTS}
                  Environment: {ComputeType: BUILD_GENERAL1_SMALL, Image: aws/codebuild/standard:7.0, Type: LINUX_CONTAINER}
                  Source: {Type: NO_SOURCE, BuildSpec: x}
                  ServiceRole: !Ref Builder
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_name_of_a_role_with_path()
    {
        const string Template = """
            Resources:
              Builder:
                Type: AWS::IAM::Role
                Properties:
                  Path: /builds/
                  AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: sts:AssumeRole}]}
              Build:
                Type: AWS::CodeBuild::Project
                Properties:
                  Artifacts: {Type: NO_ARTIFACTS}
                  Environment: {ComputeType: BUILD_GENERAL1_SMALL, Image: aws/codebuild/standard:7.0, Type: LINUX_CONTAINER}
                  Source: {Type: NO_SOURCE, BuildSpec: x}
                  ServiceRole: !Ref Builder
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,20) Resources/Build/Properties/ServiceRole: Write !GetAtt Builder.Arn: Ref leaves out the path '/builds/' of the role."], findings);
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
              Builder:
                Type: AWS::IAM::Role
                Properties:
                  Path: !If [IsProd, /builds/, /]
                  AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: sts:AssumeRole}]}
              Build:
                Type: AWS::CodeBuild::Project
                Properties:
                  Artifacts: {Type: NO_ARTIFACTS}
                  Environment: {ComputeType: BUILD_GENERAL1_SMALL, Image: aws/codebuild/standard:7.0, Type: LINUX_CONTAINER}
                  Source: {Type: NO_SOURCE, BuildSpec: x}
                  ServiceRole: !If [IsProd, !GetAtt Builder.Arn, !Ref Builder]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_path_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Builder:
                Type: AWS::IAM::Role
                Properties:
                  Path: !Ref Name
                  AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: sts:AssumeRole}]}
              Build:
                Type: AWS::CodeBuild::Project
                Properties:
                  Artifacts: {Type: NO_ARTIFACTS}
                  Environment: {ComputeType: BUILD_GENERAL1_SMALL, Image: aws/codebuild/standard:7.0, Type: LINUX_CONTAINER}
                  Source: {Type: NO_SOURCE, BuildSpec: x}
                  ServiceRole: !Ref Builder
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
