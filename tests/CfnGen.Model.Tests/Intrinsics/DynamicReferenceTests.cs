using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Intrinsics;

public sealed class DynamicReferenceTests
{
    [Fact]
    public void Names_a_parameter_with_and_without_a_version()
    {
        Assert.Equal("{{resolve:ssm:/app/name}}", DynamicReference.Ssm("/app/name").ToString());
        Assert.Equal("{{resolve:ssm:name:3}}", DynamicReference.Ssm("name", 3).ToString());
        Assert.Equal("{{resolve:ssm-secure:name:3}}", DynamicReference.SsmSecure("name", 3).ToString());
    }

    [Fact]
    public void Names_a_secret_or_a_part_of_it()
    {
        Assert.Equal("{{resolve:secretsmanager:db}}", DynamicReference.SecretsManager("db").ToString());
        Assert.Equal("{{resolve:secretsmanager:db:SecretString:password}}", DynamicReference.SecretsManager("db", jsonKey: "password").ToString());
        Assert.Equal("{{resolve:secretsmanager:db:SecretString::AWSPREVIOUS}}", DynamicReference.SecretsManager("db", versionStage: "AWSPREVIOUS").ToString());
        Assert.Equal("{{resolve:secretsmanager:db:SecretString:password::v1}}", DynamicReference.SecretsManager("db", "password", versionId: "v1").ToString());
    }

    [Fact]
    public void Takes_references_for_its_segments() =>
        Assert.Equal(
            """
            User:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: !Sub '{{resolve:secretsmanager:${Secret}:SecretString:password}}'
            """,
            new SecretStack().AsYaml("Resources", "User"));

    [Fact]
    public void Takes_an_arn_for_a_secret() =>
        Assert.Equal(
            "{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-1:111111111111:secret:db}}",
            DynamicReference.SecretsManager("arn:aws:secretsmanager:eu-west-1:111111111111:secret:db").ToString());

    [Theory]
    [InlineData("a:b")]
    [InlineData("a}b")]
    [InlineData("a\\")]
    public void Refuses_a_segment_that_would_end_it(string key) => Assert.Throws<FormatException>(() => DynamicReference.SecretsManager("db", key));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a:1")]
    public void Refuses_a_name_that_no_parameter_has(string name) => Assert.Throws<FormatException>(() => DynamicReference.Ssm(name));

    [Fact]
    public void Refuses_a_version_below_one() => Assert.Throws<ArgumentOutOfRangeException>(() => DynamicReference.Ssm("a", 0));

    [Fact]
    public void Refuses_two_ways_to_name_a_version() => Assert.Throws<ArgumentException>(() => DynamicReference.SecretsManager("a", null, "b", "c"));

    private sealed class SecretStack : Stack
    {
        public GenericResource Secret => Resource(() => new GenericResource("AWS::SecretsManager::Secret"));

        public Topic User => Resource(() => new Topic { TopicName = DynamicReference.SecretsManager(Secret.Ref, jsonKey: "password") });
    }
}
