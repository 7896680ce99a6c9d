using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Scripts;

public sealed class AwsCallsTests
{
    [Theory]
    [InlineData("aws s3 cp s3://bucket/a .", "s3")]
    [InlineData("/usr/local/bin/aws --region eu-west-1 --no-cli-pager ec2 describe-tags", "ec2")]
    [InlineData("aws --region=eu-west-1 s3api get-object", "s3")]
    [InlineData("id=$(aws ssm get-parameter --name a)", "ssm")]
    [InlineData("bash -c 'until aws elbv2 describe-target-health; do sleep 1; done'", "elasticloadbalancing")]
    [InlineData("aws s3 ls\naws sqs send-message\naws s3 ls", "s3 sqs")]
    [InlineData("yum install -y awscli", "")]
    [InlineData("# aws s3 ls", "")]
    public void Finds_the_services_that_a_script_calls(string script, string expected)
    {
        var template = new CheckedTemplate(Check.Read($"Resources:\n  Server:\n    Properties:\n      UserData: |\n        {script.Replace("\n", "\n        ", StringComparison.Ordinal)}\n"));

        var services = AwsCalls.Services(ScriptText.Of(template.AllResources[0].Properties!["UserData"]!));

        Assert.Equal(expected, string.Join(' ', services));
    }
}
