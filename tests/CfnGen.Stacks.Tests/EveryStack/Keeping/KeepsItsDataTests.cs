using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Keeping;

/// <summary>What holds data stays when its stack is deleted or an update replaces it.</summary>
public sealed class KeepsItsDataTests
{
    private const string Key = "AWS::KMS::Key";

    private static readonly string[] Policies = ["DeletionPolicy", "UpdateReplacePolicy"];

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_stateful_resource_outlives_its_stack(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("Type: 'AWS::S3::Bucket'", 2)]
    [InlineData("Type: 'AWS::S3::Bucket', DeletionPolicy: Retain", 1)]
    [InlineData("Type: 'AWS::SQS::Queue', DeletionPolicy: Delete, UpdateReplacePolicy: Retain", 1)]
    [InlineData("Type: 'AWS::RDS::DBInstance', DeletionPolicy: Snapshot, UpdateReplacePolicy: Snapshot", 0)]
    [InlineData("Type: 'AWS::KMS::Key'", 2)]
    [InlineData("Type: 'AWS::KMS::Key', DeletionPolicy: Delete, UpdateReplacePolicy: Delete", 0)]
    public void Reports_each_policy_that_would_lose_data(string resource, int count)
    {
        var template = TemplateReading.Template($"Resources: {{ Data: {{ {resource} }} }}");

        var findings = Findings(template);

        Assert.Equal(count, findings.Count());
    }

    [Fact]
    public void Reports_a_key_that_goes_while_what_it_encrypts_stays()
    {
        var template = TemplateReading.Template(
            """
            Resources:
              Key: { Type: 'AWS::KMS::Key', DeletionPolicy: Delete, UpdateReplacePolicy: Delete }
              Bucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { KmsKey: !GetAtt Key.Arn } }
            """);

        var findings = Findings(template);

        Assert.StartsWith("Key (AWS::KMS::Key) is deleted", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        foreach (var resource in template.Resources().Where(resource => StatefulTypes.Reasons.ContainsKey(resource.Type)))
        {
            foreach (var policy in Policies.Where(policy => resource.Text(policy) is null || (resource.Text(policy) == "Delete" && resource.Type != Key)))
            {
                yield return $"{resource} holds {StatefulTypes.Reasons[resource.Type]}: set {policy} to Retain, or Snapshot where there is one.";
            }
        }

        foreach (var key in template.ResourcesOf(Key).Where(key => key.Text("DeletionPolicy") == "Delete"))
        {
            foreach (var encrypted in template.Resources().Where(resource => StaysBehind(resource) && TemplateReading.References(resource.Body).Contains(key.Id)))
            {
                yield return $"{key} is deleted while {encrypted} stays, which nobody could read then: retain the key too.";
            }
        }
    }

    private static bool StaysBehind(DeclaredResource resource) => resource.Text("DeletionPolicy")?.StartsWith("Retain", StringComparison.Ordinal) == true;
}
