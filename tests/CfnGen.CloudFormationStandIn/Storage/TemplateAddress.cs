using System.Text;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Storage;

/// <summary>An object as the address of a template names it: the bucket in the path, or before the host's name.</summary>
internal sealed record TemplateAddress(string Bucket, string Key)
{
    private const int MaxBytes = 1_000_000;

    /// <summary>The text of the template there.</summary>
    /// <exception cref="ServiceException">The address is none, or leads nowhere.</exception>
    public static string Read(string address, ObjectStore store)
    {
        var place = Parse(address);
        byte[] content;
        try
        {
            lock (store.Gate)
            {
                content = store.Read(place.Bucket, place.Key).Content;
            }
        }
        catch (ServiceException problem)
        {
            throw ServiceException.Validation($"S3 error: {problem.Message}");
        }

        return content.Length <= MaxBytes
            ? Encoding.UTF8.GetString(content)
            : throw ServiceException.Validation($"Template may not exceed {MaxBytes} bytes in size.");
    }

    private static TemplateAddress Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !(uri.IsLoopback || uri.Host.EndsWith(".amazonaws.com", StringComparison.Ordinal)))
        {
            throw ServiceException.Validation("TemplateURL must be a supported URL.");
        }

        var path = Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/');
        var before = uri.Host.IndexOf(".s3", StringComparison.Ordinal);
        if (before > 0)
        {
            return new(uri.Host[..before], path);
        }

        return path.Split('/', 2) is [var bucket, var key]
            ? new(bucket, key)
            : throw ServiceException.Validation("TemplateURL must reference a valid S3 object to which you have access.");
    }
}
