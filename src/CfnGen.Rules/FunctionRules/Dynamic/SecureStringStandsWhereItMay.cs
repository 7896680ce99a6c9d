using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Dynamic;

/// <summary>A secure string of the Systems Manager stands in a property that takes one.</summary>
internal sealed class SecureStringStandsWhereItMay : Rule
{
    public override RuleInfo Info { get; } = new("CG2302", Severity.Error,
        "A reference to ssm-secure stands in one of the few properties that CloudFormation resolves it for.",
        "CloudFormation refuses the template: SSM Secure reference is not supported.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html")
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm-secure:/team/name}}'
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm:/team/name}}'
            """,
    };

    private static readonly string[] Takers =
    [
        "AWS::DirectoryService::MicrosoftAD.Password", "AWS::DirectoryService::SimpleAD.Password", "AWS::ElastiCache::ReplicationGroup.AuthToken", "AWS::IAM::User.Password",
        "AWS::KinesisFirehose::DeliveryStream.Password", "AWS::OpsWorks::App.Password", "AWS::OpsWorks::Stack.DbPassword", "AWS::OpsWorks::Stack.Password",
        "AWS::RDS::DBCluster.MasterUserPassword", "AWS::RDS::DBInstance.MasterUserPassword", "AWS::Redshift::Cluster.MasterUserPassword",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var text in template.TextsWithBraces)
        {
            if (text.Text?.Contains("{{resolve:ssm-secure:", StringComparison.Ordinal) == true
                && ReferencePlace.Of(text) is { Section: SectionNames.Resources, Part: "Properties" } place
                && template.FindResource(place.Entry) is { CatalogueType: not null, IsCustom: false, Type: { } type }
                && Array.IndexOf(Takers, $"{type}.{place.Property}") < 0)
            {
                yield return At(text, $"'{place.Property}' of {type} takes no ssm-secure: keep the value in the Secrets Manager, and refer to it by secretsmanager.");
            }
        }
    }
}
