namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A profile is named by its name or by its ARN.</summary>
internal sealed class ProfileIsNamedOnce() : ExactlyOneOf("AWS::EC2::LaunchTemplate", "IamInstanceProfile", "Arn", "Name")
{
    public override RuleInfo Info { get; } = new("CG3165", Severity.Error,
        "The instance profile of a launch template is named by Arn or by Name.",
        "EC2 refuses to start an instance when both are given.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-iaminstanceprofile.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    IamInstanceProfile: {Name: web, Arn: 'arn:aws:iam::111122223333:instance-profile/web'}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    IamInstanceProfile: {Name: web}
            """,
    };
}
