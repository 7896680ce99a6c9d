using CfnGen.Cli.Diffing.Secrets;

namespace CfnGen.Cli.Tests.Diffing.Secrets;

public sealed class SecretTextTests
{
    [Theory]
    [InlineData("export DB_PASSWORD=abc")]
    [InlineData("{\"token\": \"abc\"}")]
    [InlineData("aws configure set key AKIAIOSFODNN7EXAMPLE")]
    [InlineData("postgres://admin:abc@db/orders")]
    [InlineData("mysql -u admin -phunter2 orders")]
    [InlineData("/usr/bin/sshpass -p hunter2 ssh host")]
    [InlineData("curl -u admin:hunter2 https://example.com")]
    [InlineData("deploy --db-password hunter2")]
    [InlineData("curl -H 'Authorization: Bearer hunter2' https://example.com")]
    [InlineData("Authorization: Basic YWRtaW46aHVudGVyMg==")]
    [InlineData("charge sk_live_abcdef123456")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\nabc\n")]
    public void Hides_what_may_hold_a_secret(string text) => Assert.Equal("?", SecretText.Without(text, _ => "?"));

    [Theory]
    [InlineData("TOKEN=$(curl --request PUT http://169.254.169.254/latest/api/token)")]
    [InlineData("curl --header \"X-aws-ec2-metadata-token: $TOKEN\"")]
    [InlineData("curl --header 'X-aws-ec2-metadata-token-ttl-seconds: 60'")]
    [InlineData("mysql -p$PASSWORD orders")]
    [InlineData("psql -p 5432 orders")]
    [InlineData("docker run -p 8080:80 nginx")]
    [InlineData("mkdir -p /opt/app")]
    [InlineData("deploy --password \"$PASSWORD\" --verbose")]
    [InlineData("curl -H \"Authorization: Bearer $TOKEN\" https://example.com")]
    [InlineData("Basic monitoring of the shop")]
    [InlineData("secretsmanager:GetSecretValue")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders")]
    [InlineData("https://example.com:8443/orders")]
    [InlineData("postgres://admin:${Password}@db/orders")]
    public void Shows_what_holds_none(string text) => Assert.Equal(text, SecretText.Without(text, _ => "?"));

    [Fact]
    public void Hides_single_lines_of_a_script()
    {
        var text = SecretText.Without("set -e\nexport PASSWORD=abc\nstart\n", _ => "?");

        Assert.Equal("set -e\n?\nstart\n", text);
    }
}
