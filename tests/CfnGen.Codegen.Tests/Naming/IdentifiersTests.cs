using CfnGen.Codegen.Naming;

namespace CfnGen.Codegen.Tests.Naming;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("TopicName", "TopicName")]
    [InlineData("Endpoint.Address", "EndpointAddress")]
    [InlineData("destinationCidr", "DestinationCidr")]
    [InlineData("2FA", "Value2FA")]
    [InlineData("class", "Class")]
    public void Makes_a_member_of_a_name(string name, string expected) => Assert.Equal(expected, Identifiers.OfName(name));

    [Theory]
    [InlineData("GreaterThanThreshold", "GreaterThanThreshold")]
    [InlineData("NEW_IMAGE", "NewImage")]
    [InlineData("internet-facing", "InternetFacing")]
    [InlineData("aws:kms", "AwsKms")]
    [InlineData("http/s", "HttpS")]
    [InlineData("ON_DEMAND", "OnDemand")]
    [InlineData("TCP", "Tcp")]
    [InlineData("IP", "IP")]
    [InlineData("AES256", "Aes256")]
    [InlineData("S3", "S3")]
    [InlineData("p99.9", "P99_9")]
    [InlineData("1.2", "Value1_2")]
    [InlineData("-1", "Minus1")]
    [InlineData("", "Empty")]
    [InlineData("*", "Star")]
    [InlineData(">=", "GreaterEqual")]
    [InlineData("?", "Value")]
    public void Makes_a_member_of_a_value(string value, string expected) =>
        Assert.Equal(expected, Identifiers.OfValue(value));
}
