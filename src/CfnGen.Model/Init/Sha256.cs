using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace CfnGen.Model;

/// <summary>SHA-256 after FIPS 180-4. Our own, because the framework's loads OpenSSL, which costs a start more than declaring a stack; nothing here is secret.</summary>
internal static class Sha256
{
    private const int BlockBytes = 64;
    private const int Rounds = 64;

    private static readonly uint[] Constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The hash as 64 hexadecimal digits in lower case.</summary>
    public static string Of(byte[] message)
    {
        uint[] state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        var padded = Padded(message);
        var words = new uint[Rounds];
        for (var block = 0; block < padded.Length; block += BlockBytes)
        {
            Mix(state, words, padded.AsSpan(block, BlockBytes));
        }

        var text = new StringBuilder(BlockBytes);
        foreach (var word in state)
        {
            text.Append(word.ToString("x8", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static byte[] Padded(byte[] message)
    {
        const int LengthBytes = 8;
        var blocks = (message.Length + LengthBytes) / BlockBytes + 1;
        var padded = new byte[blocks * BlockBytes];
        Array.Copy(message, padded, message.Length);
        padded[message.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - LengthBytes), (ulong)message.Length * 8);
        return padded;
    }

    private static void Mix(uint[] state, uint[] words, ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        }

        for (var i = 16; i < Rounds; i++)
        {
            var low = Rotated(words[i - 15], 7, 18) ^ (words[i - 15] >> 3);
            var high = Rotated(words[i - 2], 17, 19) ^ (words[i - 2] >> 10);
            words[i] = words[i - 16] + low + words[i - 7] + high;
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < Rounds; i++)
        {
            var first = h + (Rotated(e, 6, 11) ^ BitOperations.RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + words[i];
            var second = (Rotated(a, 2, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static uint Rotated(uint word, int one, int other) => BitOperations.RotateRight(word, one) ^ BitOperations.RotateRight(word, other);
}
