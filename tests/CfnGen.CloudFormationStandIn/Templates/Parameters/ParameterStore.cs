using System.Security.Cryptography;
using System.Text;

namespace CfnGen.CloudFormationStandIn.Templates.Parameters;

/// <summary>The parameters of Systems Manager: those that were set, and made-up ones of the type that is asked for.</summary>
internal sealed class ParameterStore(IReadOnlyDictionary<string, string> values)
{
    public string Find(string name, string valueType)
    {
        if (values.TryGetValue(name, out var value))
        {
            return value;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return valueType switch
        {
            "AWS::EC2::Image::Id" or "List<AWS::EC2::Image::Id>" => $"ami-{hash[..17]}",
            _ => $"value-{hash[..8]}",
        };
    }
}
