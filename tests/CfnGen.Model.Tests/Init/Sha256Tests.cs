using System.Security.Cryptography;

namespace CfnGen.Model.Tests.Init;

public sealed class Sha256Tests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(55)]
    [InlineData(56)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(119)]
    [InlineData(120)]
    [InlineData(1000)]
    public void Gives_what_the_framework_gives(int length)
    {
        var message = Enumerable.Range(0, length).Select(index => (byte)(index * 7)).ToArray();

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(message)), Sha256.Of(message));
    }
}
