namespace CfnGen.Rules.Tests;

public sealed class ClearestFindingsTests
{
    [Theory]
    [InlineData("CG3800", "Resources: {It: {Type: AWS::S3::Bucket, Properties: {BucketName: My_Bucket}}}")]
    [InlineData("CG3017", "Resources: {It: {Type: AWS::Lambda::Function, Properties: {Role: some role, Code: {ZipFile: x}, Handler: index.a, Runtime: python3.13}}}")]
    [InlineData("CG3004", "Resources: {It: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: long}}}")]
    [InlineData("CG1009", "Resources: {It: {Type: AWS::SNS::Topic, Properties: {Tags: null}}}")]
    [InlineData("CG1602", "Resources: {It: {Type: AWS::SQS::Queue, DeletionPolicy: Snapshot}}")]
    [InlineData("CG2101", "Resources: {It: {Type: AWS::SNS::Topic, Properties: {DisplayName: {'Fn::Joinn': ['', [a, b]]}}}}")]
    [InlineData("CG2203", "Conditions: {Always: !Equals [a, a]}\nResources: {It: {Type: AWS::SNS::Topic}}")]
    public void Tell_a_mistake_once(string rule, string template)
    {
        var findings = TemplateChecker.Check(Check.Read(template), Severity.Warning);

        Assert.Equal(rule, Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Leave_other_places_alone()
    {
        const string Template = "Resources: {It: {Type: AWS::S3::Bucket, Properties: {BucketName: My_Bucket, LoggingConfiguration: {DestinationBucketName: x}}}}";

        var findings = TemplateChecker.Check(Check.Read(Template), Severity.Warning);

        Assert.Equal(["CG3800", "CG3017"], findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Leave_what_another_rule_says_where_the_clearer_one_is_excused()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::S3::Bucket
                Metadata: {cfngen: {ignore: {CG3800: The name is put in by a script.}}}
                Properties: {BucketName: My_Bucket}
            """;

        var findings = TemplateChecker.Check(Check.Read(Template), Severity.Warning);

        Assert.Equal("CG3006", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Name_rules_that_there_are()
    {
        var named = RuleCatalogue.Rules.SelectMany(rule => rule.SaysMoreThan).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, id => Assert.NotNull(RuleCatalogue.Find(id)));
    }
}
