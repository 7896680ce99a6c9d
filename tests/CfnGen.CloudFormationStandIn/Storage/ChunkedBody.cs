using System.Globalization;
using System.Text;

namespace CfnGen.CloudFormationStandIn.Storage;

/// <summary>A body that was sent in pieces, each with its length and perhaps its signature before it.</summary>
internal static class ChunkedBody
{
    public static byte[] Decode(byte[] body)
    {
        using var whole = new MemoryStream();
        var position = 0;
        while (LineAt(body, position) is { Length: > 0 } line)
        {
            var length = int.Parse(line.Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (length == 0)
            {
                break;
            }

            position += line.Length + 2;
            whole.Write(body, position, length);
            position += length + 2;
        }

        return whole.ToArray();
    }

    private static string LineAt(byte[] body, int position)
    {
        var end = body.AsSpan(position).IndexOf("\r\n"u8);
        return end < 0 ? "" : Encoding.ASCII.GetString(body, position, end);
    }
}
