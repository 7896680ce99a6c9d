using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>A role that lies below a path is named by its ARN.</summary>
internal sealed class RoleWithPathIsNamedByArn : Rule
{
    public override RuleInfo Info { get; } = new("CG3310", Severity.Error,
        "The ServiceRole of a build project is the Arn of a role that has a Path other than /.",
        "Ref gives the name without the path, and CodeBuild finds no such role.",
        "https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html")
    {
        Wrong = """
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
            """,
        Right = """
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
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var project in template.Properties.ObjectsOf("AWS::CodeBuild::Project"))
        {
            foreach (var role in template.Values(project, "ServiceRole"))
            {
                if (template.TargetOf(role.Place) is { Attribute: null } target && PathOf(template, target.Resource, role.When) is { } path)
                {
                    yield return At(role.Place, $"Write !GetAtt {target.Resource.Name}.Arn: Ref leaves out the path '{path}' of the role.");
                }
            }
        }
    }

    private static string? PathOf(CheckedTemplate template, CheckedResource resource, Assumptions when)
    {
        foreach (var role in template.Properties.ObjectsOf("AWS::IAM::Role"))
        {
            foreach (var path in ReferenceEquals(role.Resource, resource) ? template.Texts(role, "Path") : [])
            {
                if (path.Text != "/" && template.CanMeet(path.When, when))
                {
                    return path.Text;
                }
            }
        }

        return null;
    }
}
